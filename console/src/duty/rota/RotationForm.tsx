import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { people } from '../../api/duty';
import type { RotationTerms } from '../../api/rota';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Trouble } from '../../ui/Trouble';
import { DAYS, isComplete, withDay, withPerson } from './terms';

interface Props {
  initial: RotationTerms;
  go: string;
  pending: boolean;
  error: unknown;
  onSave(terms: RotationTerms): void;
}

/** The same hours on the same days; every week it is the next one's turn. */
export function RotationForm({ initial, go, pending, error, onSave }: Props) {
  const { t } = useWords();
  const [terms, setTerms] = useState(initial);
  const typed = (change: Partial<RotationTerms>) => setTerms({ ...terms, ...change });
  return (
    <div className="rotation-form">
      <div className="terms">
        <label>
          {t('rota.name')}
          <input value={terms.name} maxLength={100} onChange={(event) => typed({ name: event.target.value })} />
        </label>
        <label>
          {t('rota.layer')}
          <select value={terms.layer} onChange={(event) => typed({ layer: Number(event.target.value) })}>
            {[1, 2, 3, 4, 5].map((layer) => (
              <option key={layer} value={layer}>
                {layer === 1 ? t('duty.onDuty') : layer === 2 ? t('duty.deputy') : t('duty.layer', { n: layer })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('rota.from')}
          <input type="time" value={terms.from} onChange={(event) => typed({ from: event.target.value })} />
        </label>
        <label>
          {t('rota.until')}
          <input type="time" value={terms.until} onChange={(event) => typed({ until: event.target.value })} />
        </label>
        <label>
          {t('rota.startsOn')}
          <input type="date" value={terms.startsOn} onChange={(event) => typed({ startsOn: event.target.value })} />
        </label>
        <label>
          {t('rota.endsOn')}
          <input type="date" value={terms.endsOn ?? ''} onChange={(event) => typed({ endsOn: event.target.value || null })} />
        </label>
        <label>
          {t('rota.zone')}
          <input value={terms.zone} autoComplete="off" onChange={(event) => typed({ zone: event.target.value })} />
        </label>
      </div>
      <Days terms={terms} onChange={setTerms} />
      <People terms={terms} onChange={setTerms} />
      {error ? <Trouble error={error} /> : null}
      <Button kind="primary" disabled={pending || !isComplete(terms)} onClick={() => onSave({ ...terms, name: terms.name.trim() })}>
        {go}
      </Button>
    </div>
  );
}

interface ChoiceProps {
  terms: RotationTerms;
  onChange(terms: RotationTerms): void;
}

function Days({ terms, onChange }: ChoiceProps) {
  const { t, locale } = useWords();
  // The first of June of 2026 was a Monday.
  const nameOf = (place: number) =>
    new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(new Date(2026, 5, 1 + place));
  return (
    <div className="toggles" role="group" aria-label={t('rota.days')}>
      {DAYS.map((day, place) => (
        <button key={day} type="button" aria-pressed={terms.days.includes(day)} onClick={() => onChange(withDay(terms, day))}>
          {nameOf(place)}
        </button>
      ))}
    </div>
  );
}

function People({ terms, onChange }: ChoiceProps) {
  const { t } = useWords();
  const { data } = useQuery({ queryKey: ['duty', 'people'], queryFn: ({ signal }) => people(signal) });
  return (
    <div>
      <p>{t('rota.people')}</p>
      <div className="toggles" role="group" aria-label={t('rota.people')}>
        {data?.items.map(({ id, name }) => {
          const turn = terms.people.indexOf(id) + 1;
          return (
            <button key={id} type="button" aria-pressed={turn > 0} onClick={() => onChange(withPerson(terms, id))}>
              {turn > 0 ? `${turn}. ${name}` : name}
            </button>
          );
        })}
      </div>
    </div>
  );
}
