import type { Money } from '../api/types';

/** Amounts are minor units from end to end; a floating-point number never carries money. */
export function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function formatMoney(money: Money, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: money.currency });
  return format.format(decimalOf(money) as Intl.StringNumericLiteral);
}

/** The amount as she types it: no currency sign, the decimal sign of her language. */
export function editableMoney(money: Money, language: string): string {
  const comma = new Intl.NumberFormat(language).format(1.5).includes(',');
  return comma ? decimalOf(money).replace('.', ',') : decimalOf(money);
}

/** Reads "25", "25,5", "€ 25.50"; anything else is null. Thousands separators are not guessed at. */
export function parseMoney(text: string, currency: string): Money | null {
  const digits = digitsOf(currency);
  const match = /^(\d{1,9})(?:[.,](\d*))?$/.exec(text.replace(/[\s€$£]|EUR|USD|GBP/g, ''));
  if (!match) return null;
  const fraction = match[2] ?? '';
  if (fraction.length > digits) return null;
  return { minor: Number(match[1] + fraction.padEnd(digits, '0')), currency };
}

function decimalOf(money: Money): string {
  const digits = digitsOf(money.currency);
  const sign = money.minor < 0 ? '-' : '';
  const minor = String(Math.abs(money.minor)).padStart(digits + 1, '0');
  const whole = minor.slice(0, minor.length - digits);
  return digits === 0 ? sign + whole : `${sign}${whole}.${minor.slice(minor.length - digits)}`;
}
