import { describe, expect, it } from 'vitest';
import type { WhatIfPoint } from '../api/types';
import { decimal, lastDays, line, logShare, percent, placeOf } from './scale';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const point = (limit: number, waitingSavedSeconds: number, extra: number): WhatIfPoint => ({
  limit: eur(limit),
  waitingSavedSeconds,
  extraCost: eur(extra),
  freed: 0,
  held: 0,
});
const BOX = { width: 100, height: 50 };

describe('the last days', () => {
  it('end with the coming full hour and begin so many days before', () => {
    expect(lastDays(7, Date.parse('2026-11-27T22:41:10Z'))).toEqual({
      from: '2026-11-20T23:00:00.000Z',
      to: '2026-11-27T23:00:00.000Z',
    });
  });

  it('stay the same within an hour', () => {
    expect(lastDays(30, Date.parse('2026-11-27T22:01:00Z'))).toEqual(lastDays(30, Date.parse('2026-11-27T22:59:00Z')));
  });
});

describe('a figure', () => {
  it('is written as her language does', () => {
    expect(percent(0.905, 'en-GB')).toBe('90.5%');
    expect(percent(1, 'nl-NL')).toBe('100%');
    expect(decimal(2.64, 'nl-NL')).toBe('2,6');
  });
});

describe('a bar', () => {
  it('is full for the longest and empty for nothing', () => {
    expect(logShare(86_400, 86_400)).toBe(1);
    expect(logShare(0, 86_400)).toBe(0);
    expect(logShare(0, 0)).toBe(0);
  });

  it('still shows a minute beside a day', () => {
    expect(logShare(60, 86_400)).toBeGreaterThan(0.3);
  });
});

describe('the curve', () => {
  const points = [point(5000, 0, 0), point(10_000, 3600, 4000)];

  it('rises from the lower left to the highest point', () => {
    expect(line(points, (each) => each.waitingSavedSeconds, BOX)).toBe('50,50 100,0');
  });

  it('lies on the ground where nothing is saved', () => {
    expect(line([point(5000, 0, 0)], (each) => each.extraCost.minor, BOX)).toBe('100,50');
  });

  it('marks the limit, and one beyond it at its end', () => {
    expect([2500, 10_000, 20_000].map((limit) => placeOf(limit, points, 100))).toEqual([25, 100, 100]);
  });
});
