/** The instant at which a day begins here, so many days later; what is no day is no instant. */
export function startOf(day: string, later: number): string {
  const begins = new Date(`${day}T00:00`);
  if (Number.isNaN(begins.getTime())) return '';
  begins.setDate(begins.getDate() + later);
  return begins.toISOString();
}

/** The day back: of the end of a period the last day that is in it. */
export function dayOf(instant: string | undefined, later: number): string {
  if (!instant) return '';
  const day = new Date(instant);
  day.setDate(day.getDate() - later);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
