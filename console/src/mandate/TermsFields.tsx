import type { HTMLAttributes } from 'react';
import { useWords } from '../i18n/Language';
import { type Typed } from './terms';

interface Props {
  typed: Typed;
  /** Null for words, which have no limits. */
  currency: string | null;
  onType(typed: Typed): void;
}

export function TermsFields({ typed, currency, onType }: Props) {
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
      {currency && (
        <>
          {field('perDecision', t('mandate.field.perDecision', { currency }))}
          {field('perDay', t('mandate.field.perDay', { currency }))}
          {field('perCustomer', t('mandate.field.perCustomer', { currency }))}
          {field('windowHours', t('mandate.field.window'))}
          {field('repeatTimes', t('mandate.field.times'), 'numeric')}
          {field('repeatDays', t('mandate.field.days'), 'numeric')}
        </>
      )}
      {field('to', t('mandate.field.to'))}
    </div>
  );
}
