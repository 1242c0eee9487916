/** What clocks on the wall show somewhere; months count from 1. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const MINUTE = 60_000;

/** By how many minutes the clocks of a zone are ahead of UTC at a moment. */
export function offsetAt(at: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const [year, month, day, hour, minute] = (['year', 'month', 'day', 'hour', 'minute'] as const).map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  ) as [number, number, number, number, number];
  return (Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at.getTime() / MINUTE) * MINUTE) / MINUTE;
}

/** The moment at which they show it; what they leave out in spring is an hour later. */
export function momentOf({ year, month, day, hour, minute }: Wall, zone: string): Date {
  const shown = Date.UTC(year, month - 1, day, hour, minute);
  const nearly = shown - offsetAt(new Date(shown), zone) * MINUTE;
  return new Date(shown - offsetAt(new Date(nearly), zone) * MINUTE);
}
