const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g;

/** Systems name moments in UTC; people read them as their clock shows them. */
export function byTheClock(words: string, clock: (instant: string) => string): string {
  return words.replace(INSTANT, (instant) => clock(instant));
}

/** The clock time of today, with the day when it was another one. */
export function formatClock(instant: string, language: string, now: number): string {
  const date = new Date(instant);
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (date.toDateString() === new Date(now).toDateString()) return format(date, language, time);
  const near = Math.abs(now - date.getTime()) < 6 * DAY;
  const day: Intl.DateTimeFormatOptions = near ? { weekday: 'short' } : { day: 'numeric', month: 'short' };
  return `${format(date, language, day)} ${format(date, language, time)}`;
}

/** How long, in the one or two units that matter to somebody who decides what comes first. */
export function formatSpan(milliseconds: number, language: string): string {
  const span = Math.max(0, milliseconds);
  if (span < MINUTE) return unit(Math.floor(span / 1000), 'second', language);
  if (span < HOUR) return unit(Math.floor(span / MINUTE), 'minute', language);
  if (span >= DAY) return unit(Math.floor(span / DAY), 'day', language);
  const minutes = Math.floor((span % HOUR) / MINUTE);
  const hours = unit(Math.floor(span / HOUR), 'hour', language);
  return minutes === 0 ? hours : `${hours} ${unit(minutes, 'minute', language)}`;
}

function format(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, options).format(date);
}

function unit(count: number, name: string, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: name, unitDisplay: 'narrow' }).format(count);
}
