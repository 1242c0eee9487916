import { useMemo, useState } from 'react';
import type { Period } from '../api/insight';
import { useWords } from '../i18n/Language';
import { useNow } from '../ui/useNow';
import { lastDays } from './scale';

const DAYS = [7, 30, 90];
const USUAL = 30;
const MINUTE_MS = 60_000;

export function usePeriod(): { days: number; setDays(days: number): void; period: Period } {
  const [days, setDays] = useState(USUAL);
  const { from, to } = lastDays(days, useNow(MINUTE_MS));
  const period = useMemo(() => ({ from, to }), [from, to]);
  return { days, setDays, period };
}

export function PeriodPicker({ days, onPick }: { days: number; onPick(days: number): void }) {
  const { t } = useWords();
  return (
    <label>
      {t('insight.period')}
      <select value={days} onChange={(event) => onPick(Number(event.target.value))}>
        {DAYS.map((each) => (
          <option key={each} value={each}>
            {t('insight.days', { n: each })}
          </option>
        ))}
      </select>
    </label>
  );
}
