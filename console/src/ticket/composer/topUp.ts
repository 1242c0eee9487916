import type { Money, Ruling, TicketView } from '../../api/types';
import { may } from '../nextStep';

/** Above her mandate one tap does both: what she may is given at once, the rest is asked of whoever may. */
export interface TopUp {
  /** Null when there is nothing that she may give at once. */
  now: Money | null;
  rest: Money;
}

export function topUpOf(ticket: TicketView, ruling: Ruling | null): TopUp | null {
  if (ruling?.ruling !== 'NEEDS_APPROVAL' || !may(ticket, 'ask-approval')) return null;
  const { excess, remaining } = ruling;
  return excess && { now: remaining && remaining.minor > 0 ? remaining : null, rest: excess };
}
