import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { commitmentsOf, keep } from '../api/commitments';
import { useAskInterval } from '../app/LiveContext';

const LOOK_MS = 10_000;
const keyOf = (ticketId: string) => ['ticket', ticketId, 'commitments'];

/** What was promised on the ticket, and whether it is kept. */
export function useCommitments(ticketId: string) {
  return useQuery({
    queryKey: keyOf(ticketId),
    queryFn: ({ signal }) => commitmentsOf(ticketId, signal),
    refetchInterval: useAskInterval(LOOK_MS),
  });
}

export function useKeeping(ticketId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: keep,
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(ticketId) }),
  });
}
