import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { faultsOf, read, written } from './json';

describe('B5 What an administrator types', () => {
  it('is read back as it was written', () => {
    expect(read(written({ kind: 'REMEDY', money: false }))).toEqual({ body: { kind: 'REMEDY', money: false } });
  });

  it.each(['', '{"kind":', '[1]', 'null', '"REMEDY"'])('is nothing to send when it is no object: %s', (text) => {
    expect(read(text)).toHaveProperty('wrong');
  });

  it('is told with its place when the services find fault with it', () => {
    const faults = [{ pointer: '/en/preview', words: 'There is no {orders}.' }];
    const violations = [{ field: 'tool.executor', message: 'must not be blank' }];
    expect(faultsOf(new Problem(422, 'malformed-tool', 'No', null, { faults }))).toEqual([
      { at: '/en/preview', words: 'There is no {orders}.' },
    ]);
    expect(faultsOf(new Problem(400, 'invalid-request', 'No', null, { violations }))).toEqual([
      { at: 'tool.executor', words: 'must not be blank' },
    ]);
    expect(faultsOf(new Error())).toEqual([]);
  });
});
