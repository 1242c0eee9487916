import { useQuery } from '@tanstack/react-query';
import { show } from '../api/mandates';
import type { Mandate } from '../api/types';
import { useWords } from '../i18n/Language';
import { useRoles } from '../inbox/useMe';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { ChangeMandate } from './ChangeMandate';
import { LimitWords } from './LimitWords';
import { holderOf } from './MandatesPage';
import { differences } from './terms';

/** One mandate: as it stands, how to change it, and every version it had. */
export function MandatePage({ id }: { id: string }) {
  const words = useWords();
  const { t, code } = words;
  const { data, error, refetch } = useQuery({
    queryKey: ['mandates', id],
    queryFn: ({ signal }) => show(id, signal),
    // What she is changing does not move under her hands; that somebody else was first, the services say.
    refetchOnWindowFocus: false,
  });
  const mayChange = useRoles().some((role) => role === 'manager' || role === 'admin');
  const title = data
    ? `${holderOf(data.mandate, words)} · ${code('remedy', data.mandate.remedy)}`
    : t('mandate.one');
  return (
    <PlainPage title={title}>
      {!data && !error && <p className="inbox-note">{t('app.loading')}</p>}
      {error && <Trouble error={error} title={t('mandate.failed')} onRetry={() => void refetch()} />}
      {data && (
        <>
          <div className="card">
            <Standing mandate={data.mandate} />
            <LimitWords limits={data.mandate.limits} times={data.mandate.times} />
          </div>
          {mayChange && <ChangeMandate mandate={data.mandate} />}
          <Versions versions={data.versions} />
        </>
      )}
    </PlainPage>
  );
}

function Standing({ mandate }: { mandate: Mandate }) {
  const { t, clock } = useWords();
  if (mandate.withdrawnAt) return <p className="gone">{t('mandate.withdrawnAt', { time: clock(mandate.withdrawnAt) })}</p>;
  if (mandate.to) return <p>{t('mandate.until', { time: clock(mandate.to) })}</p>;
  return <p>{t('mandate.stands')}</p>;
}

function Versions({ versions }: { versions: Mandate[] }) {
  const { t, clock } = useWords();
  return (
    <section className="versions" aria-label={t('mandate.versions')}>
      <h2>{t('mandate.versions')}</h2>
      <ol>
        {versions.map((mandate, place) => {
          const before = versions[place + 1];
          return (
            <li key={mandate.version} className="card">
              <p>
                <strong>{t('mandate.version', { n: mandate.version })}</strong>{' '}
                <small>{t('mandate.changedBy', { name: mandate.grantedBy.name, time: clock(mandate.changedAt) })}</small>
              </p>
              {mandate.withdrawnAt ? (
                <p className="gone">{t('mandate.withdrawn')}</p>
              ) : (
                <LimitWords limits={mandate.limits} times={mandate.times} marked={before ? differences(before, mandate) : []} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
