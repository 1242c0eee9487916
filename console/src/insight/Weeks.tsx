import type { Empowerment } from '../api/types';
import { useWords } from '../i18n/Language';
import { percent } from './scale';

const HEIGHT = 40;
const STEP = 14;
const WIDTH = 10;

/** One column a week, as high as what was sought, filled as far as it was decided without permission. */
export function Weeks({ weeks }: { weeks: Empowerment['weeks'] }) {
  const { t, locale } = useWords();
  const most = Math.max(1, ...weeks.map(({ figures }) => figures.sought));
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  return (
    <section className="tile chart">
      <h2>{t('figures.weeks')}</h2>
      <svg
        className="weeks"
        viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="xMinYMax meet"
        role="img"
        aria-label={t('figures.weeksLegend')}
      >
        {weeks.map(({ from, figures }, week) => (
          <g key={from}>
            <Column x={week * STEP} height={(figures.sought / most) * HEIGHT} className="bar-ground" />
            <Column x={week * STEP} height={(figures.decidable / most) * HEIGHT} className="bar-fill" />
          </g>
        ))}
      </svg>
      <p>{t('figures.weeksLegend')}</p>
      <details>
        <summary>{t('insight.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('figures.week')}</th>
              <th scope="col">{t('figures.sought')}</th>
              <th scope="col">{t('figures.share')}</th>
              <th scope="col">{t('figures.withheld')}</th>
              <th scope="col">{t('figures.declined')}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ from, figures }) => (
              <tr key={from}>
                <th scope="row">{day.format(new Date(from))}</th>
                <td>{figures.sought}</td>
                <td>{figures.decidableShare === null ? '–' : percent(figures.decidableShare, locale)}</td>
                <td>{figures.withheld}</td>
                <td>{figures.declined}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Column({ x, height, className }: { x: number; height: number; className: string }) {
  return <rect className={className} x={x + (STEP - WIDTH) / 2} y={HEIGHT - height} width={WIDTH} height={height} />;
}
