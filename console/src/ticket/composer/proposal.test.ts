import { describe, expect, it } from 'vitest';
import { aTicket, internetDown } from '../aTicket.testing';
import { choicesOf, currencyOf, proposalFor, takesMoney } from './proposal';

const ASK = 'Who are you?';
const known = aTicket({ foundFacts: { customerNumber: '4711-2208', postcode: '3511 AB' } });

describe('what is proposed', () => {
  it('asks an unknown customer who they are', () => {
    expect(choicesOf(aTicket())).toEqual(['answer', 'playbook:internet-down', 'own']);
    expect(proposalFor(aTicket(), 'answer', ASK).text).toBe(ASK);
  });

  it('is the best-fitting playbook as soon as the customer can be looked up', () => {
    expect(choicesOf(known)[0]).toBe('playbook:internet-down');
    expect(proposalFor(known, 'playbook:internet-down', ASK)).toEqual({
      text: internetDown.reply,
      remedyType: 'refund',
      amount: { minor: 2500, currency: 'EUR' },
      because: 'Line was down.',
    });
  });

  it('is an explanation at once, which needs nobody looked up', () => {
    const words = { ...internetDown, remedy: { type: 'words', amount: null } };
    expect(choicesOf(aTicket({ playbooks: [words] }))[0]).toBe('playbook:internet-down');
  });

  it('puts no words in her mouth for the press, nor twice for the same customer', () => {
    expect(proposalFor(aTicket({ asker: 'PRESS' }), 'answer', ASK).text).toBe('');
    expect(proposalFor(aTicket({ firstRespondedAt: '2026-11-20T22:05:00Z' }), 'answer', ASK).text).toBe('');
  });

  it('offers only what is allowed (B17)', () => {
    expect(choicesOf(aTicket({ allowedActions: ['reply'] }))).toEqual(['answer']);
    expect(choicesOf(aTicket({ mayGive: [], playbooks: [] }))).toEqual(['answer']);
  });

  it('asks for an amount only where there is one', () => {
    expect(takesMoney(known, 'refund')).toBe(true);
    expect(takesMoney(known, 'reset')).toBe(false);
    expect(currencyOf(aTicket({ mayGive: [] }))).toBe('EUR');
  });
});
