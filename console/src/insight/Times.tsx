import type { Figures, Spread } from '../api/types';
import { useWords } from '../i18n/Language';
import { Bar } from './Bar';
import { logShare } from './scale';

const STEPS = ['reply', 'decision', 'effect', 'verdict', 'execution'] as const;

/** How long customers wait, step by step. */
export function Times({ times }: { times: Figures['times'] }) {
  const { t } = useWords();
  const most = Math.max(0, ...STEPS.map((step) => times[step]?.p95 ?? 0));
  return (
    <section className="tile chart">
      <h2>{t('figures.times')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('figures.times')}</span>
            </th>
            <th scope="col">{t('figures.p50')}</th>
            <th scope="col">{t('figures.p95')}</th>
          </tr>
        </thead>
        <tbody>
          {STEPS.map((step) => (
            <tr key={step}>
              <th scope="row">{t(`figures.time.${step}`)}</th>
              <Time spread={times[step]} value="p50" most={most} />
              <Time spread={times[step]} value="p95" most={most} />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('figures.scale')}</p>
    </section>
  );
}

function Time({ spread, value, most }: { spread: Spread | null; value: 'p50' | 'p95'; most: number }) {
  const { t, span } = useWords();
  if (!spread) return <td>{t('insight.none')}</td>;
  return (
    <td>
      {span(1000 * spread[value])}
      <Bar share={logShare(spread[value], most)} tone={value === 'p50' ? 'good' : 'calm'} />
    </td>
  );
}
