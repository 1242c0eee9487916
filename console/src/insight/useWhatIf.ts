import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askWhatIf, type Period, type Proposal } from '../api/insight';
import { digitsOf } from '../i18n/money';
import { useDebounced } from '../ui/useDebounced';

const MOVING_PAUSE_MS = 200;
const FIRST_LIMIT = 50;

export type Draft = Omit<Proposal, 'limit'> & { limit: number | null };

const FIRST: Draft = {
  holderKind: 'ROLE',
  holder: 'community-manager',
  remedy: 'refund',
  currency: 'EUR',
  limit: FIRST_LIMIT * 10 ** digitsOf('EUR'),
};

/** The same figure: of 50 euro 50 yen, though yen have no minor units. */
export function inCurrency(currency: string, { limit, currency: before }: Pick<Draft, 'limit' | 'currency'>) {
  return limit === null ? null : Math.round(limit * 10 ** (digitsOf(currency) - digitsOf(before)));
}

/** A mandate that a manager thinks of, and what it would have changed; asked again while the slider moves. */
export function useWhatIf(period: Period) {
  const [draft, setDraft] = useState(FIRST);
  const settled = useDebounced(JSON.stringify(draft), MOVING_PAUSE_MS);
  const proposal = JSON.parse(settled) as Draft;
  const complete = proposal.limit !== null && proposal.limit > 0 && proposal.holder.trim() !== '';
  const query = useQuery({
    queryKey: ['what-if', period, settled],
    queryFn: ({ signal }) => askWhatIf(period, proposal as Proposal, signal),
    enabled: complete,
    placeholderData: keepPreviousData,
  });
  return { draft, change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })), query };
}
