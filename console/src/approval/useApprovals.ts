import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type ApprovalList, grant, list, read, refuse } from '../api/approvals';
import { Intent } from '../api/intent';
import type { Approval } from '../api/types';
import { useAskInterval } from '../app/LiveContext';
import { SECOND_THOUGHT_MS, SecondThought } from './secondThought';

const SAFETY_NET_MS = 30_000;

export function useApprovals(state: ApprovalList) {
  return useQuery({
    queryKey: ['approvals', state],
    queryFn: ({ signal }) => list(state, signal),
    refetchInterval: useAskInterval(SAFETY_NET_MS),
  });
}

export function useApproval(id: string) {
  return useQuery({
    queryKey: ['approvals', 'one', id],
    queryFn: ({ signal }) => read(id, signal),
    refetchInterval: useAskInterval(SAFETY_NET_MS),
  });
}

export type Answer = { says: 'grant' } | { says: 'refuse'; words: string };

/** Yes or no, held for a moment before it leaves. */
export function useAnswer(approval: Approval) {
  const queries = useQueryClient();
  const [held, setHeld] = useState<{ answer: Answer; until: number } | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (answer: Answer) => {
      const key = new Intent(`amends.approval.${approval.id}`, sessionStorage).keyFor(answer);
      return answer.says === 'grant' ? grant(approval.id, key) : refuse(approval.id, answer.words, key);
    },
    onSuccess: (answered) => queries.setQueryData(['approvals', 'one', approval.id], answered),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['approvals'] });
      void queries.invalidateQueries({ queryKey: ['ticket', approval.ticketId] });
    },
  });
  const thought = useMemo(
    () =>
      new SecondThought<Answer>((answer) => {
        setHeld(null);
        mutate(answer);
      }),
    [mutate],
  );
  useEffect(() => {
    const leave = () => thought.sendNow();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [thought]);

  return {
    held,
    isPending,
    error,
    give(answer: Answer) {
      setHeld({ answer, until: Date.now() + SECOND_THOUGHT_MS });
      thought.hold(answer);
    },
    takeBack() {
      setHeld(null);
      thought.takeBack();
    },
  };
}
