import type { Stage, TicketSummary } from '../api/types';

export type Waiting =
  | { for: 'us'; since: string }
  | { for: 'customer' }
  | { for: 'execution' }
  | { for: 'approval' }
  | { for: 'attention' }
  | { for: 'nobody' };

const ENDS: readonly Stage[] = ['RELEASED', 'ANSWERED', 'LAPSED', 'NOT_A_COMPLAINT', 'OVERRIDDEN'];

export function hasEnded(stage: Stage): boolean {
  return ENDS.includes(stage);
}

/** Whom a ticket waits for, and since when the customer waits for us. */
export function waitingOf(ticket: TicketSummary, now: number): Waiting {
  if (hasEnded(ticket.stage)) return { for: 'nobody' };
  if (ticket.stage === 'EXECUTING') return { for: 'execution' };
  if (ticket.stage === 'AWAITING_APPROVAL') return { for: 'approval' };
  if (ticket.stage === 'AWAITING_VERDICT') {
    const due = ticket.attentionDue !== null && Date.parse(ticket.attentionDue) <= now;
    return { for: due ? 'attention' : 'customer' };
  }
  return { for: 'us', since: ticket.firstRespondedAt ? ticket.lastCustomerMessageAt : ticket.openedAt };
}
