import { beforeEach, describe, expect, it } from 'vitest';
import { Intent, type Keep } from './intent';

const refund = { remedy: { type: 'refund', amount: { minor: 2500, currency: 'EUR' } } };
let keep: Keep;

beforeEach(() => {
  const kept = new Map<string, string>();
  keep = {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
});

const intent = (name = 'ticket 1') => new Intent(name, keep);

describe('an intent (B24)', () => {
  it('keeps its key while the same command is tried again, after a reload too', () => {
    expect(intent().keyFor({ ...refund })).toBe(intent().keyFor({ ...refund }));
  });

  it('gets another key when she means something else', () => {
    expect(intent().keyFor(refund)).not.toBe(intent().keyFor({ remedy: { type: 'voucher' } }));
    expect(intent().keyFor(refund)).not.toBe(intent('ticket 2').keyFor(refund));
  });

  it('is over once it is fulfilled: the same words again are a new command', () => {
    const first = intent().keyFor(refund);
    intent().fulfilled();
    expect(intent().keyFor(refund)).not.toBe(first);
  });
});
