import { useQuery } from '@tanstack/react-query';
import { followUpsOf } from '../../api/followUps';
import type { FollowUp, FollowUps } from '../../api/types';
import { useWords } from '../../i18n/Language';

const NOW_AND_THEN_MS = 30_000;

/** What the house has promised itself for this ticket: when, and why then; and what cannot be sent, and what to do instead. */
export function Promises({ ticketId }: { ticketId: string }) {
  const { t } = useWords();
  const { data } = useQuery({
    queryKey: ['ticket', ticketId, 'promises'],
    queryFn: ({ signal }) => followUpsOf(ticketId, signal),
    refetchInterval: NOW_AND_THEN_MS,
  });
  const pending = data?.items.filter((item) => item.state === 'PENDING') ?? [];
  if (!data || pending.length + data.hindered.length + data.solvers.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('day.promises')}</summary>
      <ul className="related">
        {pending.map((item) => (
          <Promise key={item.id} item={item} />
        ))}
        <Hindrances hindered={data.hindered} />
        <Solvers solvers={data.solvers} />
      </ul>
    </details>
  );
}

function Promise({ item }: { item: FollowUp }) {
  const { code, clock } = useWords();
  return (
    <li>
      <span>
        {clock(item.dueAt)} {code('day.timer', item.kind)}
      </span>
      {item.because !== 'AS_PLANNED' && <small>{code('day.because', item.because)}</small>}
    </li>
  );
}

function Hindrances({ hindered }: { hindered: FollowUps['hindered'] }) {
  const { t, code } = useWords();
  return hindered.map((each) => (
    <li key={`${each.kind}-${each.attempt}`}>
      <strong>{t('day.hindered', { what: code('day.timer', each.kind) })}</strong>
      <small>
        {code('day.instead', each.instead)} {each.network}
      </small>
    </li>
  ));
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
