import { describe, expect, it } from 'vitest';
import { aTicket } from './aTicket.testing';
import { nextStep } from './nextStep';

describe('the next step under her thumb', () => {
  it('is the answer while it is our turn', () => {
    expect(nextStep(aTicket(), false, false)).toBe('answer');
  });

  it('is the look-up when what she gives needs a customer', () => {
    expect(nextStep(aTicket(), false, true)).toBe('look-up');
    expect(nextStep(aTicket({ allowedActions: ['reply'] }), false, true)).toBe('answer');
  });

  it('is the return message as soon as it is drafted (A19)', () => {
    const ticket = aTicket({ stage: 'AWAITING_VERDICT', allowedActions: ['reply', 'confirm-return-message'] });
    expect(nextStep(ticket, false, false)).toBe('confirm-return-message');
    expect(nextStep(ticket, true, false)).toBe('answer');
  });

  it('is to judge an unclear verdict (A20b)', () => {
    const ticket = aTicket({ stage: 'AWAITING_VERDICT', allowedActions: ['say-not-solved', 'ask-again'] });
    expect(nextStep(ticket, false, false)).toBe('verdict');
  });

  it('is to write down what the customer says, where they talk (A20)', () => {
    const asked = { network: 'phone', stage: 'AWAITING_VERDICT' } as const;
    expect(nextStep(aTicket({ ...asked, allowedActions: ['reply', 'note'] }), false, false)).toBe('note');
    expect(nextStep(aTicket({ ...asked, allowedActions: ['note', 'confirm-return-message'] }), false, false)).toBe(
      'confirm-return-message',
    );
    expect(nextStep(aTicket({ network: 'phone', stage: 'EXECUTING', allowedActions: ['note'] }), false, false)).toBe('wait');
  });

  it('is nothing that is not allowed (B17)', () => {
    expect(nextStep(aTicket({ allowedActions: [] }), true, true)).toBe('wait');
    expect(nextStep(aTicket({ stage: 'RELEASED', allowedActions: [] }), false, false)).toBe('ended');
  });
});
