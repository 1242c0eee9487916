import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { people } from '../../api/duty';
import { Intent } from '../../api/intent';
import { addPerson, type PersonTerms, removePerson } from '../../api/rota';
import type { DutyPerson } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Trouble } from '../../ui/Trouble';

const NOBODY: PersonTerms = { id: '', name: '', mail: null, channels: ['WEBHOOK'], language: 'nl' };
const CHANNELS = ['WEBHOOK', 'MAIL'] as const;

/** Who can take duties, and how they are paged. */
export function People() {
  const { t } = useWords();
  const { data } = useQuery({ queryKey: ['duty', 'people'], queryFn: ({ signal }) => people(signal) });
  return (
    <section className="part" aria-labelledby="duty-people">
      <h2 id="duty-people">{t('people.title')}</h2>
      <ul className="shifts">
        {data?.items.map((person) => (
          <li key={person.id}>
            <OnePerson person={person} />
          </li>
        ))}
      </ul>
      <Add />
    </section>
  );
}

function OnePerson({ person }: { person: DutyPerson }) {
  const { t, code } = useWords();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () => removePerson(person.id, person.version),
    onSettled: () => queries.invalidateQueries({ queryKey: ['duty'] }),
  });
  const ways = person.channels.map((channel) => code('people.channel', channel));
  return (
    <>
      <p className="shift">
        <strong>{person.name}</strong>
        <span>{[person.id, ...ways].join(' · ')}</span>
        <Button kind="quiet" disabled={removing.isPending} onClick={() => removing.mutate()}>
          {t('people.remove')}
        </Button>
      </p>
      {removing.isError && <Trouble error={removing.error} />}
    </>
  );
}

function Add() {
  const { t, code } = useWords();
  const queries = useQueryClient();
  const [person, setPerson] = useState(NOBODY);
  const [intent] = useState(() => new Intent('amends.duty-person', sessionStorage));
  const adding = useMutation({
    mutationFn: (terms: PersonTerms) => addPerson(terms, intent.keyFor(terms)),
    onSuccess: () => {
      intent.fulfilled();
      setPerson(NOBODY);
      void queries.invalidateQueries({ queryKey: ['duty'] });
    },
  });
  const typed = (change: Partial<PersonTerms>) => setPerson({ ...person, ...change });
  const byMail = person.channels.includes('MAIL');
  const complete = person.id.trim() !== '' && person.name.trim() !== '' && (!byMail || person.mail);

  function toggle(channel: (typeof CHANNELS)[number]) {
    const has = person.channels.includes(channel);
    typed({ channels: has ? person.channels.filter((each) => each !== channel) : [...person.channels, channel] });
  }

  return (
    <details className="fold">
      <summary>{t('people.add')}</summary>
      <div className="rotation-form">
        <div className="terms">
          <label>
            {t('people.id')}
            <input
              value={person.id}
              autoComplete="off"
              autoCapitalize="none"
              onChange={(event) => typed({ id: event.target.value })}
            />
          </label>
          <label>
            {t('people.name')}
            <input value={person.name} autoComplete="off" onChange={(event) => typed({ name: event.target.value })} />
          </label>
          <label>
            {t('people.mail')}
            <input
              type="email"
              value={person.mail ?? ''}
              autoComplete="off"
              onChange={(event) => typed({ mail: event.target.value || null })}
            />
          </label>
          <label>
            {t('people.language')}
            <select value={person.language} onChange={(event) => typed({ language: event.target.value })}>
              <option value="nl">Nederlands</option>
              <option value="en">English</option>
            </select>
          </label>
        </div>
        <div className="toggles" role="group" aria-label={t('people.channels')}>
          {CHANNELS.map((channel) => (
            <button key={channel} type="button" aria-pressed={person.channels.includes(channel)} onClick={() => toggle(channel)}>
              {code('people.channel', channel)}
            </button>
          ))}
        </div>
        {adding.isError && <Trouble error={adding.error} />}
        <Button
          kind="primary"
          disabled={!complete || adding.isPending}
          onClick={() => adding.mutate({ ...person, id: person.id.trim(), name: person.name.trim() })}
        >
          {t('people.addIt')}
        </Button>
      </div>
    </details>
  );
}
