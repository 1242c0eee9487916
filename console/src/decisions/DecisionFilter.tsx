import type { Filter } from '../api/decisions';
import type { LogEntry } from '../api/types';
import { useWords } from '../i18n/Language';
import { dayOf, startOf } from './days';

const KINDS: LogEntry['kind'][] = [
  'DECIDED',
  'WITHHELD',
  'DECLINED',
  'GRANTED',
  'CHANGED',
  'WITHDRAWN',
  'ACCEPTED',
  'APPROVAL_REQUESTED',
  'APPROVAL_GRANTED',
  'APPROVAL_REFUSED',
  'APPROVAL_EXPIRED',
  'APPROVAL_VOID',
  'SILENCE_GRANTED',
  'SAMPLED',
  'STAFF_CHANGED',
];

export const NO_FILTER: Filter = { kind: '', person: '', from: '', to: '' };

export function DecisionFilter({ filter, onChange }: { filter: Filter; onChange(filter: Filter): void }) {
  const { t, code } = useWords();
  return (
    <div className="terms" role="search" aria-label={t('decisions.filter')}>
      <label>
        {t('decisions.kind')}
        <select value={filter.kind} onChange={(event) => onChange({ ...filter, kind: event.target.value })}>
          <option value="">{t('decisions.all')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {code('decisions.kind', kind)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('decisions.person')}
        <input
          autoCapitalize="none"
          autoComplete="off"
          value={filter.person}
          onChange={(event) => onChange({ ...filter, person: event.target.value.trim() })}
        />
      </label>
      <label>
        {t('decisions.from')}
        <input
          type="date"
          value={dayOf(filter.from, 0)}
          onChange={(event) => onChange({ ...filter, from: startOf(event.target.value, 0) })}
        />
      </label>
      <label>
        {t('decisions.to')}
        <input
          type="date"
          value={dayOf(filter.to, 1)}
          onChange={(event) => onChange({ ...filter, to: startOf(event.target.value, 1) })}
        />
      </label>
    </div>
  );
}
