import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { follow, type LiveState } from '../api/live';

/** A burst of events, as after a campaign or a replay, becomes one refetch. */
const GATHER_MS = 300;

/** Turns each live event into a refetch of what it touches; the events themselves carry no content. */
export function useLive(enabled: boolean): LiveState {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');

  useEffect(() => {
    if (!enabled) return undefined;
    const touched = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;

    function refetch() {
      timer = undefined;
      void queries.invalidateQueries({ queryKey: ['tickets'] });
      void queries.invalidateQueries({ queryKey: ['approvals'] });
      for (const id of touched) void queries.invalidateQueries({ queryKey: ['ticket', id] });
      touched.clear();
    }

    const stop = follow({
      onState: setState,
      onGap: () => void queries.invalidateQueries(),
      onTicket: (id) => {
        touched.add(id);
        timer ??= setTimeout(refetch, GATHER_MS);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [queries, enabled]);

  return state;
}
