import { describe, expect, it } from 'vitest';
import { Intent } from './intent';

const refund = { remedy: { type: 'refund', amount: { minor: 2500, currency: 'EUR' } } };

describe('an intent (B24)', () => {
  it('keeps its key while the same command is tried again', () => {
    const intent = new Intent();
    expect(intent.keyFor({ ...refund })).toBe(intent.keyFor({ ...refund }));
  });

  it('gets another key when she means something else', () => {
    const intent = new Intent();
    expect(intent.keyFor(refund)).not.toBe(intent.keyFor({ remedy: { type: 'voucher' } }));
  });

  it('is over once it is fulfilled: the same words again are a new command', () => {
    const intent = new Intent();
    const first = intent.keyFor(refund);
    intent.fulfilled();
    expect(intent.keyFor(refund)).not.toBe(first);
  });
});
