import type { Period } from '../api/insight';
import type { WhatIfPoint } from '../api/types';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** The last days until the coming full hour, so that what was read a minute ago is not asked for again. */
export function lastDays(days: number, now: number): Period {
  const to = Math.ceil(now / HOUR_MS) * HOUR_MS;
  return { from: new Date(to - days * DAY_MS).toISOString(), to: new Date(to).toISOString() };
}

export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

export function decimal(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** How much of a bar is filled, 0 to 1: a minute and a day both can be seen beside each other. */
export function logShare(seconds: number, most: number): number {
  return most <= 0 ? 0 : Math.log1p(Math.max(0, seconds)) / Math.log1p(most);
}

export interface Box {
  width: number;
  height: number;
}

/** The corners of a line through the points, in the box, from its lower left. */
export function line(points: WhatIfPoint[], value: (point: WhatIfPoint) => number, { width, height }: Box): string {
  const right = points.at(-1)?.limit.minor ?? 1;
  const top = Math.max(1, ...points.map(value));
  const corner = (limit: number, at: number) => `${round((limit / right) * width)},${round(height - (at / top) * height)}`;
  return points.map((point) => corner(point.limit.minor, value(point))).join(' ');
}

/** Where a limit stands in the box; beyond its right end, at its end. */
export function placeOf(limit: number, points: WhatIfPoint[], width: number): number {
  const right = points.at(-1)?.limit.minor ?? 1;
  return round(Math.min(1, Math.max(0, limit / right)) * width);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
