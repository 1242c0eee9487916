import { describe, expect, it } from 'vitest';
import { dayOf, startOf } from './days';

describe('a period of days', () => {
  it('ends when its last day has ended', () => {
    expect(startOf('2026-11-20', 0)).toBe(new Date('2026-11-20T00:00').toISOString());
    expect(startOf('2026-11-30', 1)).toBe(new Date('2026-12-01T00:00').toISOString());
  });

  it.each([0, 1])('comes back as it was picked (%d)', (later) => {
    expect(dayOf(startOf('2026-03-29', later), later)).toBe('2026-03-29');
  });

  it('is open where nothing is picked', () => {
    expect([startOf('', 1), dayOf('', 0), dayOf(undefined, 1)]).toEqual(['', '', '']);
  });
});
