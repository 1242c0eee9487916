import { useQuery } from '@tanstack/react-query';
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

export function useAskedOfMe() {
  return useQuery({
    queryKey: ['follow-ups', 'mine'],
    queryFn: ({ signal }) => askedOfMe(signal),
    refetchInterval: useAskInterval(SAFETY_NET_MS),
  });
}

/** Who waits for her, the longest first. */
export function waitingForUs(tickets: TicketSummary[], now: number): TicketSummary[] {
  return tickets
    .map((ticket) => ({ ticket, waiting: waitingOf(ticket, now) }))
    .filter(({ waiting }) => waiting.for === 'us' || waiting.for === 'attention')
    .sort((one, other) => sinceOf(one.ticket) - sinceOf(other.ticket))
    .map(({ ticket }) => ticket);
}

const sinceOf = (ticket: TicketSummary) => Date.parse(ticket.firstRespondedAt ? ticket.lastCustomerMessageAt : ticket.openedAt);
