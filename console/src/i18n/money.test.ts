import { describe, expect, it } from 'vitest';
import { editableMoney, formatMoney, parseMoney } from './money';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

describe('money', () => {
  it('is shown as her language writes it', () => {
    expect(formatMoney(eur(2500), 'en-GB')).toBe('€25.00');
    expect(formatMoney(eur(123456), 'nl-NL').replace(/\s/g, ' ')).toBe('€ 1.234,56');
    expect(formatMoney(eur(-5), 'en-GB')).toBe('-€0.05');
    expect(formatMoney({ minor: 500, currency: 'JPY' }, 'en-GB')).toBe('JP¥500');
  });

  it('stays exact where a floating-point number would not', () => {
    expect(formatMoney(eur(9007199254740991), 'en-GB')).toBe('€90,071,992,547,409.91');
    expect(parseMoney('1.15', 'EUR')).toEqual(eur(115));
    expect(parseMoney('0,29', 'EUR')).toEqual(eur(29));
  });

  it.each([
    ['25', 2500],
    ['25,5', 2550],
    ['25.50', 2550],
    ['€ 25,00', 2500],
    ['0', 0],
    ['25.', 2500],
  ])('is read from %s', (text, minor) => {
    expect(parseMoney(text, 'EUR')).toEqual(eur(minor));
  });

  it.each(['', 'ten', '-5', '1.234,56', '25,555', '1e3', '9999999999'])('is not guessed from %j', (text) => {
    expect(parseMoney(text, 'EUR')).toBeNull();
  });

  it('has no cents in a currency without them', () => {
    expect(parseMoney('500', 'JPY')).toEqual({ minor: 500, currency: 'JPY' });
    expect(parseMoney('5,5', 'JPY')).toBeNull();
  });

  it.each(['en-GB', 'nl-NL'])('comes back the same when nothing was changed (%s)', (language) => {
    expect(parseMoney(editableMoney(eur(2550), language), 'EUR')).toEqual(eur(2550));
  });
});
