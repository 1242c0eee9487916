import { useState } from 'react';
import type { WhatIf } from '../api/types';
import { useWords } from '../i18n/Language';
import { editableMoney, formatMoney, parseMoney } from '../i18n/money';
import type { Draft } from './useWhatIf';

interface Props {
  draft: Draft;
  answer: WhatIf | null;
  onChange(limit: number | null): void;
}

/** One thumb moves it along the limits of the curve; any other amount can be typed. */
export function LimitSlider({ draft, answer, onChange }: Props) {
  const { t, locale, money } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const limit = { minor: draft.limit ?? 0, currency: draft.currency };
  const first = answer?.curve[0]?.limit.minor ?? limit.minor;
  const last = answer?.curve.at(-1)?.limit.minor ?? limit.minor;
  return (
    <div className="limit">
      <label>
        {t('whatIf.limit')}
        <input
          type="range"
          min={first}
          max={last}
          step={first}
          value={limit.minor}
          aria-valuetext={formatMoney(limit, locale)}
          onChange={(event) => {
            setTyped(null);
            onChange(Number(event.target.value));
          }}
        />
      </label>
      <label>
        {t('whatIf.amount')}
        <input
          inputMode="decimal"
          value={typed ?? editableMoney(limit, locale)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(parseMoney(event.target.value, draft.currency)?.minor ?? null);
          }}
          onBlur={() => draft.limit !== null && setTyped(null)}
        />
      </label>
      {answer && (
        <p>{answer.inForce ? t('whatIf.inForce', { amount: money(answer.inForce) }) : t('whatIf.noneInForce')}</p>
      )}
    </div>
  );
}
