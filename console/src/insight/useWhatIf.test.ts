import { describe, expect, it } from 'vitest';
import { inCurrency } from './useWhatIf';

describe('a limit in another currency', () => {
  it('is the same figure, however many minor units there are', () => {
    expect(inCurrency('JPY', { limit: 5000, currency: 'EUR' })).toBe(50);
    expect(inCurrency('KWD', { limit: 5000, currency: 'EUR' })).toBe(50_000);
    expect(inCurrency('EUR', { limit: 5000, currency: 'EUR' })).toBe(5000);
  });

  it('is none as long as there is none', () => {
    expect(inCurrency('JPY', { limit: null, currency: 'EUR' })).toBeNull();
  });
});
