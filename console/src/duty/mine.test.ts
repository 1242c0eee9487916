import { describe, expect, it } from 'vitest';
import type { PageView, Shift } from '../api/types';
import { inOrder, inReturn, isMine } from './mine';

const nora = { id: 'nora', name: 'Nora Smit' };
const milan = { id: 'milan', name: 'Milan Jansen' };

const page = (open: boolean, ...paged: (typeof nora)[]): PageView => ({
  id: '1',
  ticketId: '2',
  reason: 'DWELL_EXCEEDED',
  raisedAt: '2026-11-27T22:00:00Z',
  open,
  steps: paged.map((person) => ({
    person,
    pagedAt: '2026-11-27T22:00:00Z',
    answerBy: '2026-11-27T22:05:00Z',
    overQuietHours: false,
  })),
  acknowledgedBy: null,
  settledAt: null,
});

const shift = (person: typeof nora, from: string): Shift => ({ person, from, until: from });

describe('B16 what is hers of the duty', () => {
  it('shows a page to whoever was paged, until somebody answers', () => {
    expect(isMine(page(true, milan, nora), 'nora')).toBe(true);
    expect(isMine(page(true, milan), 'nora')).toBe(false);
    expect(isMine(page(false, nora), 'nora')).toBe(false);
  });

  it('offers in return what has not begun yet', () => {
    const shifts = [shift(milan, '2026-11-27T17:00:00Z'), shift(milan, '2026-11-29T17:00:00Z'), shift(nora, '2026-11-30T17:00:00Z')];
    expect(inReturn(shifts, 'milan', Date.parse('2026-11-28T00:00:00Z'))).toEqual([shifts[1]]);
  });

  it('puts a gap where it is', () => {
    const gap = { from: '2026-11-28T06:00:00Z', until: '2026-11-28T17:00:00Z' };
    const shifts = [shift(nora, '2026-11-27T17:00:00Z'), shift(milan, '2026-11-28T17:00:00Z')];
    expect(inOrder(shifts, [gap])).toEqual([shifts[0], gap, shifts[1]]);
  });
});
