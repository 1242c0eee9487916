import { describe, expect, it } from 'vitest';
import { moments, typedOf } from './moments';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const offered = (now: Date, promise: Date | null = null) => moments(now, promise).map(({ key, at }) => [key, at]);

describe('A17 A ticket is put off with one tap', () => {
  it('until later today, or tomorrow at nine', () => {
    expect(offered(at(27, 14, 10))).toEqual([
      ['laterToday', at(27, 17, 30)],
      ['morning', at(28, 9)],
    ]);
  });

  it('at night for an hour, or until this morning', () => {
    expect(offered(at(28, 2))).toEqual([
      ['laterToday', at(28, 5)],
      ['morning', at(28, 9)],
    ]);
    expect(offered(at(27, 23, 5))).toEqual([
      ['inAnHour', at(28, 0, 30)],
      ['morning', at(28, 9)],
    ]);
  });

  it('never past the next promise, but until shortly before it', () => {
    expect(offered(at(27, 14), at(27, 16))).toEqual([['promise', at(27, 15, 30)]]);
    expect(offered(at(27, 14), at(27, 14, 20))).toEqual([]);
  });

  it('or until a time of her own, as her clock on the wall shows it', () => {
    expect(typedOf(at(30, 9, 30))).toBe('2026-11-30T09:30');
  });
});
