const DAY_BEGINS = 7;
const NIGHT_BEGINS = 20;

/** By night the console is dark whatever the phone says; by day the phone's own choice counts. */
export function isNight(hour: number): boolean {
  return hour >= NIGHT_BEGINS || hour < DAY_BEGINS;
}

export function keepDarkAtNight(root: HTMLElement): void {
  const set = () => root.toggleAttribute('data-night', isNight(new Date().getHours()));
  set();
  setInterval(set, 60_000);
}
