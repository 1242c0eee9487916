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
  approvers: [],
};

describe('what one tap does above her mandate (B8)', () => {
  it('is to give what she may, and to ask for the rest', () => {
    expect(topUpOf(ticket, above)).toEqual({ now: eur(5000), rest: eur(3000) });
  });

  it('is to ask for all of it when there is nothing left that she may give', () => {
    const spent = { ...above, remaining: eur(0), excess: eur(8000) };
    expect(topUpOf(ticket, spent)).toEqual({ now: null, rest: eur(8000) });
  });

  it('is nothing special within it, outside of it, nor where nothing can be asked for (B17)', () => {
    expect(topUpOf(ticket, { ...above, ruling: 'WITHIN_MANDATE' })).toBeNull();
    expect(topUpOf(ticket, { ...above, ruling: 'OUTSIDE_MANDATE' })).toBeNull();
    expect(topUpOf(aTicket(), above)).toBeNull();
    expect(topUpOf(ticket, null)).toBeNull();
  });
});
