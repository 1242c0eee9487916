import { describe, expect, it } from 'vitest';
import { aTicket } from '../ticket/aTicket.testing';
import { waitingOf } from './waiting';

const now = Date.parse('2026-11-20T22:30:00Z');

describe('whom a ticket waits for', () => {
  it('is us, since the first word, until somebody answers (A7)', () => {
    const ticket = aTicket({ openedAt: 'first', lastCustomerMessageAt: 'last' });
    expect(waitingOf(ticket, now)).toEqual({ for: 'us', since: 'first' });
    expect(waitingOf({ ...ticket, firstRespondedAt: 'answered' }, now)).toEqual({ for: 'us', since: 'last' });
  });

  it('is the customer after the remedy, until its time has come', () => {
    const asked = aTicket({ stage: 'AWAITING_VERDICT', attentionDue: '2026-11-20T23:00:00Z' });
    expect(waitingOf(asked, now)).toEqual({ for: 'customer' });
    expect(waitingOf({ ...asked, attentionDue: '2026-11-20T22:15:00Z' }, now)).toEqual({ for: 'attention' });
  });

  it('is a colleague who may say yes', () => {
    expect(waitingOf(aTicket({ stage: 'AWAITING_APPROVAL' }), now)).toEqual({ for: 'approval' });
  });

  it.each(['RELEASED', 'ANSWERED', 'LAPSED', 'NOT_A_COMPLAINT', 'OVERRIDDEN'] as const)('is nobody once %s', (stage) => {
    expect(waitingOf(aTicket({ stage }), now)).toEqual({ for: 'nobody' });
  });
});
