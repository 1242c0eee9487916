import type { HTMLAttributes } from 'react';
import { useWords } from '../i18n/Language';
import { type Typed } from './terms';

interface Props {
  typed: Typed;
  /** Null for words, which have no limits. */
  currency: string | null;
  /** Whether it is about what has no amount. */
  counted?: boolean;
  onType(typed: Typed): void;
}

export function TermsFields({ typed, currency, counted = false, onType }: Props) {
  const { t } = useWords();

  function field(part: keyof Typed, label: string, inputMode: HTMLAttributes<HTMLInputElement>['inputMode'] = 'decimal') {
    return (
      <label>
        {label}
        <input
          type={part === 'to' ? 'date' : 'text'}
          inputMode={inputMode}
          autoComplete="off"
          value={typed[part]}
          onChange={(event) => onType({ ...typed, [part]: event.target.value })}
        />
      </label>
    );
  }

  return (
    <div className="terms">
      {counted && field('timesADay', t('mandate.field.timesADay'), 'numeric')}
      {currency && !counted && (
        <>
          {field('perDecision', t('mandate.field.perDecision', { currency }))}
          {field('perDay', t('mandate.field.perDay', { currency }))}
          {field('perCustomer', t('mandate.field.perCustomer', { currency }))}
          {field('windowHours', t('mandate.field.window'))}
        </>
      )}
      {(currency || counted) && (
        <>
          {field('repeatTimes', t('mandate.field.times'), 'numeric')}
          {field('repeatDays', t('mandate.field.days'), 'numeric')}
        </>
      )}
      {field('to', t('mandate.field.to'))}
    </div>
  );
}
