const HOUR = 60;
const DAY = 24 * HOUR;
const WRITTEN = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** A duration as the services write it (ISO 8601), in whole minutes; seconds do not matter to a mandate. */
export function minutesOf(duration: string): number {
  const [, days = '0', hours = '0', minutes = '0'] = WRITTEN.exec(duration) ?? [];
  return Number(days) * DAY + Number(hours) * HOUR + Number(minutes);
}

export function durationOf(minutes: number): string {
  return minutes % HOUR === 0 ? `PT${minutes / HOUR}H` : `PT${minutes}M`;
}

/** In days when it comes out even, else in hours. */
export function spanOf(duration: string, locale: string): string {
  const minutes = minutesOf(duration);
  const [count, unit] = minutes % DAY === 0 && minutes > DAY ? [minutes / DAY, 'day'] : [minutes / HOUR, 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2 }).format(count);
}
