import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { care, type Period } from '../api/insight';
import type { Care } from '../api/types';
import { useWords } from '../i18n/Language';
import { Bar } from './Bar';
import { percent } from './scale';

const PARTS = ['whole', 'analyse', 'approval', 'execute', 'customer'] as const;

/** For whom customers waited, and what promises were worth; without it the other figures still stand. */
export function CareFigures({ period }: { period: Period }) {
  const { t, locale } = useWords();
  const { data } = useQuery({
    queryKey: ['care', period],
    queryFn: ({ signal }) => care(period, signal),
    placeholderData: keepPreviousData,
  });
  if (!data || (data.tickets === 0 && data.promises.made === 0)) return null;
  const { promises, passedOn } = data;
  return (
    <section className="tile chart">
      <h2>{t('care.title')}</h2>
      <Waits waiting={data.waiting} />
      <p>{t('care.lead', { n: data.tickets, hops: passedOn.hops, often: passedOn.tooOften })}</p>
      <p>
        {t('care.promises', { n: promises.made, kept: promises.kept, broken: promises.broken })}{' '}
        {promises.keptRate !== null && <strong>{t('care.keptRate', { share: percent(promises.keptRate, locale) })}</strong>}
      </p>
    </section>
  );
}

function Waits({ waiting }: { waiting: Care['waiting'] }) {
  const { t, span, locale } = useWords();
  const whole = waiting.whole.totalSeconds;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('care.title')}</span>
          </th>
          <th scope="col">{t('figures.p50')}</th>
          <th scope="col">{t('figures.p95')}</th>
          <th scope="col">{t('care.share')}</th>
        </tr>
      </thead>
      <tbody>
        {PARTS.map((part) => {
          const { seconds, totalSeconds } = waiting[part];
          const share = whole === 0 ? 0 : totalSeconds / whole;
          return (
            <tr key={part}>
              <th scope="row">{t(`care.${part}`)}</th>
              <td>{seconds ? span(1000 * seconds.p50) : t('insight.none')}</td>
              <td>{seconds ? span(1000 * seconds.p95) : t('insight.none')}</td>
              <td>
                {percent(share, locale)}
                <Bar share={share} tone={part === 'customer' ? 'calm' : 'good'} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
