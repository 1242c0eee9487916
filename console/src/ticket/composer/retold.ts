import type { Money } from '../../api/types';
import { digitsOf, formatMoney } from '../../i18n/money';

/** A proposed reply that names the proposed amount names the new one when she changes it: no promise of another sum. */
export function retold(text: string, proposed: Money | null, given: Money | null, language: string): string {
  if (!proposed || !given || proposed.minor === given.minor) return text;
  return text.replace(amountIn(proposed), formatMoney(given, language));
}

/** The amount as people write it: with or without cents, a point or a comma, a space after the sign. */
function amountIn({ minor, currency }: Money): RegExp {
  const digits = digitsOf(currency);
  const scale = 10 ** digits;
  const fraction = String(minor % scale).padStart(digits, '0');
  const cents = minor % scale === 0 ? `(?:[.,]${fraction}|,-)?` : `[.,]${fraction}`;
  const sign = new Intl.NumberFormat('en', { style: 'currency', currency }).format(0).replace(/[\d.,\s]/g, '');
  return new RegExp(`(?:${escaped(sign)}|${currency})\\s?${Math.floor(minor / scale)}${cents}(?![.,]?\\d)`, 'g');
}

function escaped(sign: string): string {
  return sign.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&');
}
