import type { Action, TicketView } from '../api/types';
import { hasEnded } from '../inbox/waiting';

export type NextStep = 'ended' | 'confirm-return-message' | 'verdict' | 'look-up' | 'answer' | 'note' | 'wait';

export const may = (ticket: TicketView, action: Action) => ticket.allowedActions.includes(action);

/** The one thing that stands ready under her thumb. */
export function nextStep(ticket: TicketView, writing: boolean, customerMissing: boolean): NextStep {
  const mayAnswer = may(ticket, 'reply') || may(ticket, 'decide');
  if (mayAnswer && (writing || isOurTurn(ticket))) {
    return customerMissing && may(ticket, 'look-up') ? 'look-up' : 'answer';
  }
  if (hasEnded(ticket.stage)) return 'ended';
  if (may(ticket, 'confirm-return-message')) return 'confirm-return-message';
  if (may(ticket, 'say-not-solved') || may(ticket, 'ask-again')) return 'verdict';
  // The answer to the question does not come by itself: she hears it, and writes it down.
  if (may(ticket, 'note') && ticket.stage === 'AWAITING_VERDICT') return 'note';
  return 'wait';
}

/** While a remedy is carried out or the customer is asked, writing again is possible but not what comes next. */
export function isOurTurn(ticket: TicketView): boolean {
  return ['NEW', 'ANALYSING', 'DEVISING', 'DECIDING'].includes(ticket.stage);
}
