import { useQuery } from '@tanstack/react-query';
import { own } from '../api/mandates';
import type { OwnMandate } from '../api/types';
import { useWords } from '../i18n/Language';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { LimitWords } from './LimitWords';

export const OWN_MANDATE = ['mandate', 'own'];

/** What may I decide? With what is left of today. */
export function OwnMandatePage() {
  const { t } = useWords();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: OWN_MANDATE,
    queryFn: ({ signal }) => own(signal),
  });
  return (
    <PlainPage title={t('mandate.own')}>
      {isPending && <p className="inbox-note">{t('app.loading')}</p>}
      {error && <Trouble error={error} title={t('mandate.failed')} onRetry={() => void refetch()} />}
      <ul className="cards">
        {data?.items.map((mandate) => (
          <li key={mandate.words} className="card">
            <Own mandate={mandate} />
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}

function Own({ mandate }: { mandate: OwnMandate }) {
  const { t, money, clock } = useWords();
  return (
    <>
      <h2>{mandate.words}</h2>
      {mandate.remainingToday && (
        <p className="left-today">{t('mandate.leftToday', { amount: money(mandate.remainingToday) })}</p>
      )}
      {mandate.timesLeftToday !== null && (
        <p className="left-today">{t('mandate.timesLeft', { times: mandate.timesLeftToday })}</p>
      )}
      {(mandate.limits || mandate.times) && <LimitWords limits={mandate.limits} times={mandate.times} />}
      {mandate.to && <p>{t('mandate.until', { time: clock(mandate.to) })}</p>}
      {mandate.limits && (
        <small>
          {mandate.acceptedAt
            ? t('mandate.accepted', { time: clock(mandate.acceptedAt) })
            : t('mandate.notAccepted')}
        </small>
      )}
    </>
  );
}
