import { useInfiniteQuery } from '@tanstack/react-query';
import { list } from '../api/tickets';
import type { View } from '../api/types';
import { useAskInterval } from '../app/LiveContext';

const SAFETY_NET_MS = 60_000;

/** The tickets of a view in the order of the server, which puts the most urgent first. */
export function useInbox(view: View) {
  const query = useInfiniteQuery({
    queryKey: ['tickets', view],
    queryFn: ({ pageParam, signal }) => list(view, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
    refetchInterval: useAskInterval(SAFETY_NET_MS),
  });
  // A ticket that moved up while she read on may stand on two pages; it is shown once, where it is most urgent.
  const seen = new Set<string>();
  const tickets = (query.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((ticket) => !seen.has(ticket.id) && seen.add(ticket.id));
  return { query, tickets };
}
