import type { WhatIf } from '../api/types';
import { useWords } from '../i18n/Language';
import { Trouble } from '../ui/Trouble';
import { Curve } from './Curve';
import { InsightPage } from './InsightPage';
import { LimitSlider } from './LimitSlider';
import { PeriodPicker, usePeriod } from './PeriodPicker';
import { ProposalFields } from './ProposalFields';
import { useWhatIf } from './useWhatIf';

/** What would another mandate have changed? */
export function WhatIfPage() {
  const { t } = useWords();
  const { days, setDays, period } = usePeriod();
  const { draft, change, query } = useWhatIf(period);
  const { data, error, isError } = query;
  return (
    <InsightPage page="what-if">
      <p className="insight-lead">{t('whatIf.lead')}</p>
      <div className="insight-choices">
        <ProposalFields draft={draft} onChange={change} />
        <PeriodPicker days={days} onPick={setDays} />
      </div>
      <LimitSlider draft={draft} answer={data ?? null} onChange={(limit) => change({ limit })} />
      {isError && <Trouble error={error} title={t('whatIf.failed')} onRetry={() => void query.refetch()} />}
      {!data && !isError && <p className="inbox-note">{t('app.loading')}</p>}
      {data && !isError && <Answer answer={data} limit={draft.limit ?? 0} remedy={draft.remedy} />}
    </InsightPage>
  );
}

function Answer({ answer, limit, remedy }: { answer: WhatIf; limit: number; remedy: string }) {
  const { t } = useWords();
  if (answer.replayed === 0) return <p className="inbox-note">{t('whatIf.nothing')}</p>;
  return (
    <>
      <Difference answer={answer} />
      <Curve answer={answer} limit={limit} />
      {answer.remedies.length > 0 && <Remedies answer={answer} remedy={remedy} />}
    </>
  );
}

function Difference({ answer }: { answer: WhatIf }) {
  const { t, count, money, span } = useWords();
  const { waitingSaved: waits, held } = answer;
  return (
    <div className="tiles">
      <section className="tile" aria-live="polite">
        <h2>{count('whatIf.freed', answer.freed, { all: answer.replayed })}</h2>
        {held > 0 && <p>{count('whatIf.held', held, { amount: money(answer.heldAmount) })}</p>}
      </section>
      <section className="tile">
        <h2>{t('whatIf.saved')}</h2>
        <p className="tile-value">{span(1000 * answer.waitingSavedSeconds)}</p>
        <p>
          {waits
            ? t('whatIf.savedOf', { n: waits.count, p50: span(1000 * waits.p50), p95: span(1000 * waits.p95) })
            : t('whatIf.savedNone')}
        </p>
      </section>
      <section className="tile">
        <h2>{t('whatIf.extra')}</h2>
        <p className="tile-value">{money(answer.extraCost)}</p>
        <p>{t('whatIf.extraOf')}</p>
      </section>
    </div>
  );
}

function Remedies({ answer, remedy }: { answer: WhatIf; remedy: string }) {
  const { t, money, code } = useWords();
  return (
    <section className="tile chart">
      <h2>{t('whatIf.remedies')}</h2>
      <ul className="freed">
        {answer.remedies.map(({ amount, count }) => (
          <li key={amount.minor} className="tile-pair">
            {code('remedy', remedy)} {money(amount)} <strong>{t('whatIf.times', { n: count })}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
