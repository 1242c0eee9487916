import { useQuery } from '@tanstack/react-query';
import { owedByMe } from '../api/commitments';
import { askedOfMe, dueUntil } from '../api/followUps';
import { list } from '../api/tickets';
import type { TicketSummary } from '../api/types';
import { useAskInterval } from '../app/LiveContext';
import { waitingOf } from '../inbox/waiting';

const SAFETY_NET_MS = 60_000;
const MINUTE_MS = 60_000;

/** Until the end of her day, to the minute, so that the question stays the same for a while. */
export function endOfDay(now: Date): string {
  const end = new Date(now);
  end.setHours(24, 0, 0, 0);
  return new Date(Math.floor(end.getTime() / MINUTE_MS) * MINUTE_MS).toISOString();
}

/** Whom to come back to, in the order in which it was promised; hers are told apart by what she may read. */
export function useDue() {
  const until = endOfDay(new Date());
  return useQuery({
    queryKey: ['follow-ups', 'due', until],
    queryFn: ({ signal }) => dueUntil(until, signal),
    refetchInterval: useAskInterval(SAFETY_NET_MS),
  });
}

export function useMine() {
  return useQuery({
    queryKey: ['tickets', 'mine', 'day'],
    queryFn: ({ signal }) => list('mine', null, signal),
    refetchInterval: useAskInterval(SAFETY_NET_MS),
  });
}

/** What she promised, the soonest due first. */
export function useOwed() {
  return useQuery({
    queryKey: ['tickets', 'owed'],
    queryFn: ({ signal }) => owedByMe(signal),
    refetchInterval: useAskInterval(SAFETY_NET_MS),
  });
}

export function useAskedOfMe() {
  return useQuery({
    queryKey: ['follow-ups', 'mine'],
    queryFn: ({ signal }) => askedOfMe(signal),
    refetchInterval: useAskInterval(SAFETY_NET_MS),
  });
}

export interface Day {
  today: TicketSummary[];
  /** Put off until after midnight. */
  later: TicketSummary[];
}

/** Who waits for her: whom somebody must look at first stands first, and what was put off until tomorrow is not today's. */
export function waitingForUs(tickets: TicketSummary[], now: number): Day {
  const waiting = tickets
    .map((ticket) => ({ ticket, waiting: waitingOf(ticket, now) }))
    .filter(({ waiting }) => waiting.for === 'us' || waiting.for === 'attention')
    .map(({ ticket }) => ticket)
    .sort((one, other) => turnOf(one) - turnOf(other) || sinceOf(one) - sinceOf(other));
  const midnight = Date.parse(endOfDay(new Date(now)));
  return {
    today: waiting.filter((ticket) => turnOf(ticket) < midnight),
    later: waiting.filter((ticket) => turnOf(ticket) >= midnight),
  };
}

const turnOf = ({ attentionDue }: TicketSummary) => (attentionDue === null ? 0 : Date.parse(attentionDue));

const sinceOf = (ticket: TicketSummary) => Date.parse(ticket.firstRespondedAt ? ticket.lastCustomerMessageAt : ticket.openedAt);
