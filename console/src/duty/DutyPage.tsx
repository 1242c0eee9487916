import { useQuery } from '@tanstack/react-query';
import { gaps, schedule } from '../api/duty';
import { useWords } from '../i18n/Language';
import { useDuty, useMe, useRoles } from '../inbox/useMe';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { HandOver } from './HandOver';
import { Pages } from './Pages';
import { Exceptions } from './rota/Exceptions';
import { People } from './rota/People';
import { Rota } from './rota/Rota';
import { Swaps } from './Swaps';
import { Waiting } from './Waiting';
import { Week } from './Week';

const DAYS = 14;

/** Who is on duty, who is next, what is not covered, and what two colleagues agree on between them. */
export function DutyPage() {
  const { t } = useWords();
  const sets = useRoles().some((role) => role === 'manager' || role === 'admin');
  return (
    <PlainPage title={t('duty.title')}>
      <Now />
      <Gaps />
      <Pages />
      <HandOver />
      <Waiting />
      <Swaps />
      <Schedule />
      {sets && <Rota />}
      {sets && <Exceptions />}
      {sets && <People />}
    </PlainPage>
  );
}

function Now() {
  const { t, clock } = useWords();
  const me = useMe();
  const duty = useDuty();
  if (!duty) return <p className="inbox-note">{t('app.loading')}</p>;
  const { onDuty, next } = duty;
  return (
    <section className="card duty-now">
      <h2 className={onDuty ? '' : 'gone'}>
        {onDuty
          ? t(onDuty.id === me?.id ? 'duty.you' : 'duty.other', { name: onDuty.name, time: clock(onDuty.until) })
          : t('duty.nobody')}
      </h2>
      {next && <p>{t('duty.next', { name: next.name, time: clock(next.from) })}</p>}
    </section>
  );
}

function Gaps() {
  const { t, clock } = useWords();
  const { data } = useQuery({ queryKey: ['duty', 'gaps'], queryFn: ({ signal }) => gaps(signal) });
  if (!data || data.items.length === 0) return null;
  return (
    <section className="card duty-gaps" aria-labelledby="duty-gaps">
      <h2 id="duty-gaps">{t('duty.gaps')}</h2>
      <ul>
        {data.items.map((gap) => (
          <li key={gap.from}>{t('duty.fromTo', { from: clock(gap.from), until: clock(gap.until) })}</li>
        ))}
      </ul>
    </section>
  );
}

function Schedule() {
  const { t } = useWords();
  const query = useQuery({ queryKey: ['duty', 'schedule'], queryFn: ({ signal }) => schedule(DAYS, signal) });
  if (query.isPending) return <p className="inbox-note">{t('app.loading')}</p>;
  if (query.isError) return <Trouble error={query.error} title={t('duty.failed')} onRetry={() => void query.refetch()} />;
  return <Week schedule={query.data} />;
}
