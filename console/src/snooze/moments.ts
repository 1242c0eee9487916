const HOUR = 3_600_000;
const HALF_AN_HOUR = HOUR / 2;
const LATER_TODAY = 3 * HOUR;
const EVENING = 22;
const MORNING = 9;

export interface Moment {
  key: 'inAnHour' | 'laterToday' | 'morning' | 'promise';
  at: Date;
}

/** Until when a ticket can be put off with one tap: never past what was promised next, as later is forgotten (A17). */
export function moments(now: Date, nextPromise: Date | null): Moment[] {
  const later = roundedUp(now.getTime() + LATER_TODAY);
  const isToday = later.toDateString() === now.toDateString() && later.getHours() < EVENING;
  const soon: Moment = isToday
    ? { key: 'laterToday', at: later }
    : { key: 'inAnHour', at: roundedUp(now.getTime() + HOUR) };
  const offered = [soon, { key: 'morning', at: nextMorning(now) } as const].filter(
    ({ at }) => nextPromise === null || at <= nextPromise,
  );
  const before = nextPromise && new Date(nextPromise.getTime() - HALF_AN_HOUR);
  return before && before > now ? [...offered, { key: 'promise', at: before }] : offered;
}

/** At night that is this morning. */
function nextMorning(now: Date): Date {
  const morning = new Date(now);
  morning.setHours(MORNING, 0, 0, 0);
  if (morning <= now) morning.setDate(morning.getDate() + 1);
  return morning;
}

function roundedUp(time: number): Date {
  return new Date(Math.ceil(time / HALF_AN_HOUR) * HALF_AN_HOUR);
}

/** As a field for date and time writes it, in her own zone. */
export function typedOf(at: Date): string {
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
