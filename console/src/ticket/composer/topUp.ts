import type { Money, Ruling, TicketView } from '../../api/types';
import { may } from '../nextStep';

/** Above her mandate one tap does both: what she may is given at once, the rest is asked of whoever may. */
export interface TopUp {
  /** Null when there is nothing that she may give at once. */
  now: Money | null;
  rest: Money;
  /** Who could say yes, and whether they are there, in words. */
  whom: string[];
}

/** What is outside of her mandate can be asked for as a whole; where nobody could say yes, nothing is asked. */
export function topUpOf(ticket: TicketView, ruling: Ruling | null, asked: Money | null): TopUp | null {
  if (!ruling || !asked || ruling.approvers.length === 0 || !may(ticket, 'ask-approval')) return null;
  const whom = ruling.approvers.map((approver) => approver.words);
  if (ruling.ruling === 'OUTSIDE_MANDATE') return { now: null, rest: asked, whom };
  const { excess, remaining } = ruling;
  return excess && { now: remaining && remaining.minor > 0 ? remaining : null, rest: excess, whom };
}
