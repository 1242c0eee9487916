import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type CommitmentCommand, commitmentsOf, keep, promise } from '../api/commitments';
import { Intent } from '../api/intent';
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

export function usePromise(ticketId: string) {
  const queries = useQueryClient();
  const [intent] = useState(() => new Intent(`amends.promise.${ticketId}`, sessionStorage));
  return useMutation({
    mutationFn: (command: CommitmentCommand) => promise(ticketId, command, intent.keyFor(command)),
    onSuccess: (all) => {
      intent.fulfilled();
      queries.setQueryData(keyOf(ticketId), all);
      void queries.invalidateQueries({ queryKey: ['ticket', ticketId] });
    },
  });
}

export function useKeeping(ticketId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: keep,
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(ticketId) }),
  });
}
