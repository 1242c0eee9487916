import { useQuery } from '@tanstack/react-query';
import { followUpsOf } from '../../api/followUps';
import type { FollowUp, FollowUps } from '../../api/types';
import { useWords } from '../../i18n/Language';

const NOW_AND_THEN_MS = 30_000;

function useFollowUps(ticketId: string) {
  return useQuery({
    queryKey: ['ticket', ticketId, 'promises'],
    queryFn: ({ signal }) => followUpsOf(ticketId, signal),
    refetchInterval: NOW_AND_THEN_MS,
  }).data;
}

/** What cannot be sent, why, and what to do instead: said where she looks, as nobody comes back to the customer otherwise. */
export function Hindrances({ ticketId }: { ticketId: string }) {
  const { t, code } = useWords();
  const hindered = useFollowUps(ticketId)?.hindered ?? [];
  return hindered.map((each) => (
    <p key={`${each.kind}-${each.attempt}`} className="hindered" role="status">
      <strong>{t('day.hindered', { what: code('day.timer', each.kind) })}</strong>{' '}
      {code('day.instead', each.instead, { network: each.network ? code('network', each.network) : '' })}
    </p>
  ));
}

/** What the house has promised itself for this ticket: what happens next, when, and why then. */
export function Promises({ ticketId }: { ticketId: string }) {
  const { t } = useWords();
  const data = useFollowUps(ticketId);
  const pending = data?.items.filter((item) => item.state === 'PENDING') ?? [];
  return (
    <details className="fold">
      <summary>{t('day.promises')}</summary>
      {!data && <p className="fold-note">{t('app.loading')}</p>}
      {data && pending.length + data.solvers.length === 0 && <p className="fold-note">{t('day.promises.none')}</p>}
      <ul className="related">
        {pending.map((item) => (
          <Promise key={item.id} item={item} />
        ))}
        {data && <Solvers solvers={data.solvers} />}
      </ul>
    </details>
  );
}

function Promise({ item }: { item: FollowUp }) {
  const { code, clock } = useWords();
  const reasons = [code('day.since', item.kind, { time: clock(item.countedFrom) })];
  if (item.because !== 'AS_PLANNED') reasons.push(code('day.because', item.because));
  return (
    <li>
      <span>
        <strong>{clock(item.dueAt)}</strong> {code('day.timer', item.kind)}
      </span>
      <small>{reasons.join(' · ')}</small>
    </li>
  );
}

function Solvers({ solvers }: { solvers: FollowUps['solvers'] }) {
  const { t, code, clock } = useWords();
  return solvers.map((asked) => (
    <li key={asked.id}>
      <span>
        {asked.answer
          ? t(asked.answer.done ? 'day.solver.done' : 'day.solver.notDone', { name: asked.solver })
          : t('day.solver.silent', { name: asked.solver, time: clock(asked.askedAt) })}
      </span>
      {asked.answer && (
        <small>
          {asked.answer.cause} {code('day.nextTime', asked.answer.nextTime)}
        </small>
      )}
    </li>
  ));
}
