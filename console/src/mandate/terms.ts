import type { Terms } from '../api/mandates';
import type { Limits, Mandate, MandateTimes } from '../api/types';
import { editableMoney, parseMoney } from '../i18n/money';
import { durationOf, minutesOf } from './durations';

/** The terms of a mandate as they are typed; what is left empty has no limit, or the usual one. */
export interface Typed {
  perDecision: string;
  perCustomer: string;
  windowHours: string;
  perDay: string;
  repeatTimes: string;
  repeatDays: string;
  /** Of what has no amount. */
  timesADay: string;
  /** A day in the browser's time zone; the mandate ends when that day begins. */
  to: string;
}

export const NOTHING_TYPED: Typed = {
  perDecision: '',
  perCustomer: '',
  windowHours: '24',
  perDay: '',
  repeatTimes: '',
  repeatDays: '30',
  timesADay: '',
  to: '',
};

const AN_HOUR = 60;
const A_DAY = 24 * AN_HOUR;

export function typedOf({ limits, times, to }: Mandate, locale: string): Typed {
  const day = to ? new Date(to).toLocaleDateString('sv') : '';
  if (!limits) return { ...NOTHING_TYPED, ...typedTimes(times), to: day };
  const { perDecision, perCustomer, customerWindow, perDay, repeat } = limits;
  return {
    perDecision: editableMoney(perDecision, locale),
    perCustomer: editableMoney(perCustomer, locale),
    windowHours: String(minutesOf(customerWindow) / AN_HOUR),
    perDay: perDay ? editableMoney(perDay, locale) : '',
    ...typedRepeat(repeat),
    timesADay: '',
    to: day,
  };
}

function typedTimes(times: MandateTimes | null): Partial<Typed> {
  return times ? { timesADay: times.perDay ? String(times.perDay) : '', ...typedRepeat(times.repeat) } : {};
}

function typedRepeat(repeat: Limits['repeat'] | null): Pick<Typed, 'repeatTimes' | 'repeatDays'> {
  return {
    repeatTimes: repeat ? String(repeat.times) : '',
    repeatDays: repeat ? String(minutesOf(repeat.window) / A_DAY) : NOTHING_TYPED.repeatDays,
  };
}

/**
 * What the services are told; null while something does not read as what it should be.
 *
 * Counted is what has no amount; words are neither counted nor limited.
 */
export function termsOf(typed: Typed, currency: string | null, counted = false): Terms | null {
  const to = typed.to ? new Date(`${typed.to}T00:00`).toISOString() : null;
  if (counted) {
    const times = timesOf(typed);
    return times && { limits: null, times, from: null, to };
  }
  if (currency === null) return { limits: null, from: null, to };
  const limits = limitsOf(typed, currency);
  return limits && { limits, from: null, to };
}

function timesOf(typed: Typed): MandateTimes | null {
  const perDay = typed.timesADay.trim() ? whole(typed.timesADay, 1) : undefined;
  const repeat = repeatOf(typed);
  return perDay === null || repeat === null ? null : { perDay: perDay ?? null, repeat: repeat ?? null };
}

/** Undefined when there is none, null when it does not read as one. */
function repeatOf(typed: Typed): { times: number; window: string } | undefined | null {
  if (!typed.repeatTimes.trim()) return undefined;
  const times = whole(typed.repeatTimes, 1);
  const within = whole(typed.repeatDays, A_DAY);
  return times && within ? { times, window: durationOf(within) } : null;
}

function limitsOf(typed: Typed, currency: string): Limits | null {
  const perDecision = parseMoney(typed.perDecision, currency);
  const perCustomer = typed.perCustomer.trim() ? parseMoney(typed.perCustomer, currency) : perDecision;
  const perDay = typed.perDay.trim() ? parseMoney(typed.perDay, currency) : undefined;
  const window = whole(typed.windowHours, AN_HOUR);
  const repeat = repeatOf(typed);
  if (!perDecision || !perCustomer || perDay === null || !window || repeat === null) return null;
  return {
    perDecision,
    perCustomer,
    customerWindow: durationOf(window),
    perDay: perDay ?? null,
    repeat: repeat ?? null,
  };
}

/** What was typed, times this, when that is a whole number above zero. */
function whole(text: string, each: number): number | null {
  const match = /^\d{1,4}(?:[.,]\d{1,2})?$/.exec(text.trim());
  const count = match ? Number(match[0].replace(',', '.')) * each : 0;
  return count > 0 && Number.isInteger(count) ? count : null;
}

export type Differing = keyof Limits | 'to' | 'withdrawnAt';

/** In what another version differs: what she must know before she changes it anew. */
export function differences(before: Mandate, after: Mandate): Differing[] {
  const parts: Differing[] = ['perDecision', 'perCustomer', 'customerWindow', 'perDay', 'repeat', 'to', 'withdrawnAt'];
  return parts.filter((part) => written(before, part) !== written(after, part));
}

function written(mandate: Mandate, part: Differing): string {
  return JSON.stringify(part === 'to' || part === 'withdrawnAt' ? mandate[part] : (mandate.limits?.[part] ?? null));
}
