import { describe, expect, it } from 'vitest';
import { byTheClock, formatClock, formatSpan } from './time';

const now = new Date(2026, 10, 20, 23, 0).getTime();
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('a clock time', () => {
  it('names the day only when it is another one', () => {
    expect(formatClock(at(2026, 10, 20, 22, 41), 'en-GB', now)).toBe('22:41');
    expect(formatClock(at(2026, 10, 21, 0, 5), 'en-GB', now)).toBe('Sat 00:05');
    expect(formatClock(at(2026, 10, 19, 22, 41), 'nl-NL', now)).toBe('do 22:41');
    expect(formatClock(at(2026, 9, 2, 9, 0), 'en-GB', now)).toBe('2 Oct 09:00');
  });
});

it('the moments in the words of a system are read by the clock on the wall', () => {
  const words = 'DOWN since 2026-11-26T19:43:00Z, up 2026-11-26T21:16:08.798015503Z';
  expect(byTheClock(words, (instant) => `<${instant.slice(11, 16)}>`)).toBe('DOWN since <19:43>, up <21:16>');
});

describe('a span', () => {
  it.each([
    [-5, '0s'],
    [59_000, '59s'],
    [61_000, '1m'],
    [3_600_000, '1h'],
    [4_260_000, '1h 11m'],
    [200_000_000, '2d'],
  ])('of %d ms is %s', (milliseconds, words) => {
    expect(formatSpan(milliseconds, 'en-GB')).toBe(words);
  });
});
