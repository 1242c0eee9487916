import type { WhatIf } from '../api/types';
import { useWords } from '../i18n/Language';
import { line, placeOf } from './scale';

const BOX = { width: 320, height: 120 };
const MARGIN = 4;

/** Waiting saved and what it would have cost, for each limit; each on a scale of its own. */
export function Curve({ answer, limit }: { answer: WhatIf; limit: number }) {
  const { t, money, span } = useWords();
  const { curve } = answer;
  const saved = Math.max(0, ...curve.map((point) => point.waitingSavedSeconds));
  const cost = Math.max(0, ...curve.map((point) => point.extraCost.minor));
  const says = {
    saved: span(1000 * saved),
    cost: money({ minor: cost, currency: answer.extraCost.currency }),
  };
  const x = placeOf(limit, curve, BOX.width);
  return (
    <section className="tile chart">
      <h2>{t('whatIf.curve')}</h2>
      <svg
        className="curve"
        viewBox={`${-MARGIN} ${-MARGIN} ${BOX.width + 2 * MARGIN} ${BOX.height + 2 * MARGIN}`}
        role="img"
        aria-label={t('whatIf.curveSays', says)}
      >
        <line className="ground" x1="0" x2={BOX.width} y1={BOX.height} y2={BOX.height} />
        <line className="here" x1={x} x2={x} y1="0" y2={BOX.height} />
        <polyline className="saved" points={line(curve, (point) => point.waitingSavedSeconds, BOX)} />
        <polyline className="cost" points={line(curve, (point) => point.extraCost.minor, BOX)} />
      </svg>
      <p className="legend">
        <span className="saved">
          {t('whatIf.saved')} ≤ {says.saved}
        </span>
        <span className="cost">
          {t('whatIf.extra')} ≤ {says.cost}
        </span>
      </p>
      <details>
        <summary>{t('insight.asTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('whatIf.amount')}</th>
              <th scope="col">{t('whatIf.saved')}</th>
              <th scope="col">{t('whatIf.extra')}</th>
            </tr>
          </thead>
          <tbody>
            {curve.map((point) => (
              <tr key={point.limit.minor}>
                <th scope="row">{money(point.limit)}</th>
                <td>{span(1000 * point.waitingSavedSeconds)}</td>
                <td>{money(point.extraCost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
