import { describe, expect, it } from 'vitest';
import { durationOf, minutesOf, spanOf } from './durations';

describe('a window of time', () => {
  it.each([
    ['PT24H', 1440],
    ['P7D', 10_080],
    ['P1DT2H30M', 1590],
    ['PT720H', 43_200],
    ['PT90M', 90],
  ])('%s has %d minutes', (written, minutes) => {
    expect(minutesOf(written)).toBe(minutes);
  });

  it('is said in days when it comes out even', () => {
    expect(spanOf('PT168H', 'en-GB')).toBe('7 days');
    expect(spanOf('PT24H', 'en-GB')).toBe('24 hours');
    expect(spanOf('PT36H', 'nl-NL')).toBe('36 uur');
  });

  it('is written as the services write it', () => {
    expect(durationOf(10_080)).toBe('PT168H');
    expect(durationOf(90)).toBe('PT90M');
  });
});
