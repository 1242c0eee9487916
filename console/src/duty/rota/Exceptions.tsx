import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { people } from '../../api/duty';
import { Intent } from '../../api/intent';
import { addException, exceptions, type ExceptionTerms, removeException } from '../../api/rota';
import type { DutyException } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Folded } from '../../ui/Folded';
import { Trouble } from '../../ui/Trouble';

const AT_A_GLANCE = 4;
const KINDS = ['TAKES', 'AWAY'] as const;

/** What is different from the pattern: somebody takes a duty, or is away. */
export function Exceptions() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['duty', 'exceptions'],
    queryFn: ({ signal }) => exceptions(signal),
  });
  return (
    <section className="part" aria-labelledby="exceptions">
      <h2 id="exceptions">{t('exception.title')}</h2>
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="fold-note">{t('exception.none')}</p>}
      <Folded first={AT_A_GLANCE} className="shifts">
        {data?.items.map((exception) => (
          <li key={exception.id}>
            <OneException exception={exception} />
          </li>
        ))}
      </Folded>
      <Add />
    </section>
  );
}

function OneException({ exception }: { exception: DutyException }) {
  const { t, code, clock } = useWords();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () => removeException(exception.id, exception.version),
    onSettled: () => queries.invalidateQueries({ queryKey: ['duty'] }),
  });
  return (
    <>
      <p className="shift">
        <strong>
          {exception.person.name} {code('exception.kind', exception.kind)}
        </strong>
        <span>{t('duty.fromTo', { from: clock(exception.from), until: clock(exception.until) })}</span>
        <Button kind="quiet" disabled={removing.isPending} onClick={() => removing.mutate()}>
          {t('exception.remove')}
        </Button>
      </p>
      {removing.isError && <Trouble error={removing.error} />}
    </>
  );
}

function Add() {
  const { t, code } = useWords();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['duty', 'people'], queryFn: ({ signal }) => people(signal) });
  const [kind, setKind] = useState<(typeof KINDS)[number]>('TAKES');
  const [chosen, setChosen] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [intent] = useState(() => new Intent('amends.exception', sessionStorage));
  const person = chosen || data?.items[0]?.id || '';
  const adding = useMutation({
    mutationFn: (terms: ExceptionTerms) => addException(terms, intent.keyFor(terms)),
    onSuccess: () => {
      intent.fulfilled();
      setFrom('');
      setUntil('');
      void queries.invalidateQueries({ queryKey: ['duty'] });
    },
  });
  const instant = (typed: string) => new Date(typed).toISOString();
  return (
    <details className="fold">
      <summary>{t('exception.add')}</summary>
      <div className="rotation-form">
        <div className="terms">
          <label>
            {t('exception.who')}
            <select value={person} onChange={(event) => setChosen(event.target.value)}>
              {data?.items.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('exception.what')}
            <select value={kind} onChange={(event) => setKind(event.target.value as typeof kind)}>
              {KINDS.map((each) => (
                <option key={each} value={each}>
                  {code('exception.kind', each)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('exception.from')}
            <input type="datetime-local" value={from} onChange={(event) => setFrom(event.target.value)} />
          </label>
          <label>
            {t('exception.until')}
            <input type="datetime-local" value={until} min={from} onChange={(event) => setUntil(event.target.value)} />
          </label>
        </div>
        {adding.isError && <Trouble error={adding.error} />}
        <Button
          kind="primary"
          disabled={!person || !from || !until || adding.isPending}
          onClick={() => adding.mutate({ kind, person, layer: 1, from: instant(from), until: instant(until) })}
        >
          {t('exception.addIt')}
        </Button>
      </div>
    </details>
  );
}
