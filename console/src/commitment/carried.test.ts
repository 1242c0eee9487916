import { describe, expect, it } from 'vitest';
import type { Commitment } from '../api/types';
import { carried } from './carried';

const monday = { dueAt: '2026-11-30T09:00:00.000Z', said: 'on Monday at ten', words: 'I call you on Monday at ten.' };
const known: Commitment[] = [
  {
    id: 'p1',
    madeBy: { id: 'nora', name: 'Nora Smit' },
    madeAt: '2026-11-27T22:00:00Z',
    dueAt: '2026-11-30T09:00:00Z',
    words: null,
    state: 'OPEN',
  },
];

describe('B6 A promise goes along with the reply that makes it', () => {
  it('in the same tap', () => {
    expect(carried(monday, [], null)).toBe(monday);
  });

  it('unless she leaves it out', () => {
    expect(carried(monday, [], 'on Monday at ten')).toBeNull();
  });

  it('again when her words name another time than the one that she left out', () => {
    expect(carried(monday, [], 'on Tuesday')).toBe(monday);
  });

  it('once: what was promised already is not promised again', () => {
    expect(carried(monday, known, null)).toBeNull();
    expect(carried(null, known, null)).toBeNull();
  });
});
