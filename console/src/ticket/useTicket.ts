import { replaceEqualDeep, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { followUpsOf } from '../api/followUps';
import { hasCode } from '../api/problem';
import { read } from '../api/tickets';
import type { TicketView } from '../api/types';
import { useAskInterval } from '../app/LiveContext';

/** The stream tells of stages; that a reply has left, or a word was added, is seen by looking. */
const OPEN_TICKET_MS = 4000;

const keyOf = (id: string) => ['ticket', id];

/** An answer that was under way when a command changed the ticket must not bring the older state back. */
function newest(held: unknown, arrived: unknown): unknown {
  const [old, fresh] = [held as TicketView | undefined, arrived as TicketView];
  return old && old.id === fresh.id && old.version > fresh.version ? old : replaceEqualDeep(old, fresh);
}

export function useTicket(id: string) {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => read(id, signal),
    structuralSharing: newest,
    refetchInterval: useAskInterval(OPEN_TICKET_MS),
  });
}

/** A command on the ticket; its answer is the ticket as it is now. */
export function useCommand<C>(id: string, run: (command: C) => Promise<TicketView>, onDone?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: (ticket) => {
      queries.setQueryData(keyOf(id), ticket);
      void queries.invalidateQueries({ queryKey: ['tickets'] });
      onDone?.();
    },
    onError: (error) => {
      if (hasCode(error, 'taken')) void queries.invalidateQueries({ queryKey: keyOf(id) });
    },
  });
}

/** A command on what belongs to the ticket; it is looked at anew afterwards. */
export function useRequest(ticketId: string, run: () => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSettled: () =>
      Promise.all([['ticket', ticketId], ['tickets'], ['approvals']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

/** When the return message of this attempt goes out; asked for until the clock of the house has set it. */
export function useReturnTime(ticket: TicketView): string | null {
  const awaited = ticket.returnMessage !== null && ['DRAFTED', 'CONFIRMED'].includes(ticket.returnMessage.state);
  const { data } = useQuery({
    queryKey: ['ticket', ticket.id, 'follow-ups', ticket.attempt],
    queryFn: ({ signal }) => followUpsOf(ticket.id, signal),
    enabled: awaited,
    refetchInterval: ({ state }) => (state.data && timeIn(state.data.items, ticket.attempt) ? false : 1500),
  });
  return awaited && data ? timeIn(data.items, ticket.attempt) : null;
}

function timeIn(items: { kind: string; attempt: number; state: string; dueAt: string }[], attempt: number) {
  const timer = items.find(
    (item) => item.kind === 'RETURN_MESSAGE' && item.attempt === attempt && item.state === 'PENDING',
  );
  return timer?.dueAt ?? null;
}
