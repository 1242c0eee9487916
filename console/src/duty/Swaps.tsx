import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { accept, refuse, swaps, withdraw } from '../api/duty';
import type { Swap } from '../api/types';
import { useWords } from '../i18n/Language';
import { useMe } from '../inbox/useMe';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';

const OFTEN_MS = 30_000;

/** What somebody proposes to her is answered with one tap. */
export function Swaps() {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['duty', 'swaps'],
    queryFn: ({ signal }) => swaps(signal),
    refetchInterval: OFTEN_MS,
  });
  const open = data?.items.filter((swap) => swap.state === 'PROPOSED') ?? [];
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="duty-swaps">
      <h2 id="duty-swaps">{t('swap.title')}</h2>
      <ul className="cards">
        {open.map((swap) => (
          <OneSwap key={swap.id} swap={swap} />
        ))}
      </ul>
    </section>
  );
}

function OneSwap({ swap }: { swap: Swap }) {
  const { t, clock } = useWords();
  const me = useMe();
  const queries = useQueryClient();
  const answering = useMutation({
    mutationFn: (answer: (id: string) => Promise<Swap>) => answer(swap.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['duty'] }),
  });
  const period = (of: { from: string; until: string }) =>
    t('duty.fromTo', { from: clock(of.from), until: clock(of.until) });
  return (
    <li className="card">
      <p>{t('swap.gives', { name: swap.proposer.name, other: swap.other.name, when: period(swap.gives) })}</p>
      {swap.takes && <p>{t('swap.takes', { when: period(swap.takes) })}</p>}
      {answering.isError && <Trouble error={answering.error} />}
      {swap.other.id === me?.id && (
        <div className="answer-buttons">
          <Button disabled={answering.isPending} onClick={() => answering.mutate(refuse)}>
            {t('swap.refuse')}
          </Button>
          <Button kind="primary" disabled={answering.isPending} onClick={() => answering.mutate(accept)}>
            {t('swap.accept')}
          </Button>
        </div>
      )}
      {swap.proposer.id === me?.id && (
        <Button disabled={answering.isPending} onClick={() => answering.mutate(withdraw)}>
          {t('swap.withdraw')}
        </Button>
      )}
    </li>
  );
}
