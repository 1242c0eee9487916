import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { rule, type RemedyCommand } from '../../api/tickets';
import type { TicketView } from '../../api/types';
import { useDebounced } from '../../ui/useDebounced';
import { may } from '../nextStep';
import { WORDS } from './proposal';

const TYPING_PAUSE_MS = 250;

/** Asks "may I?" while she types, without any effect. */
export function useRuling(ticket: TicketView, remedy: RemedyCommand | null, money: boolean) {
  const asked = JSON.stringify(remedy);
  const settled = useDebounced(asked, TYPING_PAUSE_MS);
  const meant = JSON.parse(settled) as RemedyCommand | null;
  const complete = meant !== null && (meant.amount !== undefined || !money);
  const enabled = complete && meant.type !== WORDS && ticket.customer !== null && may(ticket, 'decide');
  const { data, error, isError, isFetching } = useQuery({
    queryKey: ['ruling', ticket.id, ticket.customer?.number ?? null, settled],
    queryFn: ({ signal }) => rule(ticket.id, meant as RemedyCommand, signal),
    enabled,
    placeholderData: keepPreviousData,
  });
  return {
    ruling: enabled && !isError ? (data ?? null) : null,
    failed: enabled && isError,
    /** What is not as it should be, in words, when the service says so. */
    refusal: enabled && error instanceof Problem && error.status === 422 ? error : null,
    checking: asked !== settled || (enabled && isFetching),
  };
}
