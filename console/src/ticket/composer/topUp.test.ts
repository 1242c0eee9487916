import { describe, expect, it } from 'vitest';
import type { Ruling } from '../../api/types';
import { aTicket } from '../aTicket.testing';
import { topUpOf } from './topUp';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const ticket = aTicket({ allowedActions: ['decide', 'ask-approval'] });
const above: Ruling = {
  ruling: 'NEEDS_APPROVAL',
  why: 'PER_DECISION',
  reason: '',
  limit: eur(5000),
  remaining: eur(5000),
  excess: eur(3000),
  preview: null,
  now: [],
  approvers: [
    {
      role: 'manager',
      person: null,
      name: null,
      onDuty: null,
      answerableAt: '2026-11-21T07:00:00Z',
      words: 'whoever is manager',
    },
  ],
};
const whom = ['whoever is manager'];

describe('what one tap does above her mandate (B8)', () => {
  it('is to give what she may, and to ask for the rest', () => {
    expect(topUpOf(ticket, above, eur(8000))).toEqual({ now: eur(5000), rest: eur(3000), whom });
  });

  it('is to ask for all of it when there is nothing left that she may give', () => {
    const spent = { ...above, remaining: eur(0), excess: eur(8000) };
    expect(topUpOf(ticket, spent, eur(8000))).toEqual({ now: null, rest: eur(8000), whom });
  });

  it('is to ask for all of it when no mandate of hers speaks of it', () => {
    const outside: Ruling = { ...above, ruling: 'OUTSIDE_MANDATE', why: 'NO_MANDATE', remaining: null, excess: null };
    expect(topUpOf(ticket, outside, eur(8000))).toEqual({ now: null, rest: eur(8000), whom });
  });

  it('is nothing special within it, nor where nobody could say yes or nothing can be asked for (B17)', () => {
    expect(topUpOf(ticket, { ...above, ruling: 'WITHIN_MANDATE', approvers: [] }, eur(8000))).toBeNull();
    expect(topUpOf(ticket, { ...above, approvers: [] }, eur(8000))).toBeNull();
    expect(topUpOf(aTicket(), above, eur(8000))).toBeNull();
    expect(topUpOf(ticket, null, eur(8000))).toBeNull();
  });
});
