import type { Playbook, TicketView } from '../api/types';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

export const internetDown: Playbook = {
  id: 'internet-down',
  title: 'Internet down',
  symptom: 'no internet',
  checks: ['line status'],
  remedy: { type: 'refund', amount: eur(2500) },
  because: 'Line was down.',
  reply: 'I have refunded €25.00.',
};

/** Ines complained in public a moment ago; nobody has it yet. */
export function aTicket(differing: Partial<TicketView> = {}): TicketView {
  return {
    id: 't1',
    version: 1,
    extent: 'EVERYTHING',
    stage: 'NEW',
    attempt: 1,
    kind: 'COMPLAINT',
    asker: 'CUSTOMER',
    priority: 'URGENT',
    network: 'x',
    contact: { id: 'c1', handle: 'ines_de_wit', name: 'Ines de Wit' },
    excerpt: 'no internet',
    visibility: 'PUBLIC',
    openedAt: '2026-11-20T22:00:00Z',
    lastCustomerMessageAt: '2026-11-20T22:00:00Z',
    firstRespondedAt: null,
    firstResponseOverdue: false,
    attentionDue: null,
    sponsor: null,
    othersLikeThis: 0,
    hops: 0,
    passedOnTooOften: false,
    thread: [],
    others: { count: 0, since: null, items: [] },
    history: [],
    playbooks: [internetDown],
    mayGive: [
      { remedy: 'refund', limit: eur(5000), words: 'Refund up to €50.00' },
      { remedy: 'words', limit: null, words: 'Words' },
    ],
    foundFacts: { customerNumber: null, postcode: null },
    customer: null,
    zone: 'Europe/Amsterdam',
    remedies: [],
    approval: null,
    returnMessage: null,
    commitments: [],
    verdicts: [],
    effort: { actions: 0, permissions: 0, touches: 0 },
    waiting: null,
    ended: null,
    glassBroken: [],
    allowedActions: ['claim', 'reply', 'look-up', 'decide', 'set-aside'],
    ...differing,
  };
}
