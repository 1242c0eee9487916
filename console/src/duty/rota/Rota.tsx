import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Intent } from '../../api/intent';
import { addRotation, changeRotation, removeRotation, type RotationTerms, rotations } from '../../api/rota';
import type { Rotation } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Trouble } from '../../ui/Trouble';
import { RotationForm } from './RotationForm';
import { aRotation, termsOf } from './terms';

const KEY = ['duty', 'rotations'];

/** The weekly pattern, as a manager makes it. */
export function Rota() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: ({ signal }) => rotations(signal) });
  return (
    <section className="part" aria-labelledby="rota">
      <h2 id="rota">{t('rota.title')}</h2>
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      <ul className="cards">
        {data?.items.map((rotation) => (
          <li key={rotation.id} className="card">
            <OneRotation key={rotation.version} rotation={rotation} />
          </li>
        ))}
      </ul>
      <Add />
    </section>
  );
}

function OneRotation({ rotation }: { rotation: Rotation }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['duty'] });
  const { id, version } = rotation;
  const changing = useMutation({ mutationFn: (terms: RotationTerms) => changeRotation(id, version, terms), onSuccess });
  const removing = useMutation({ mutationFn: () => removeRotation(id, version), onSuccess });
  return (
    <>
      <div className="card-head">
        <h3>{rotation.name}</h3>
        <small>
          {t('duty.fromTo', { from: rotation.from, until: rotation.until })} · {rotation.people.map(({ name }) => name).join(', ')}
        </small>
      </div>
      <details>
        <summary>{t('rota.change')}</summary>
        <RotationForm
          initial={termsOf(rotation)}
          go={t('rota.save')}
          pending={changing.isPending}
          error={changing.error}
          onSave={(terms) => changing.mutate(terms)}
        />
        <p>{t('rota.removeLead')}</p>
        <Button disabled={removing.isPending} onClick={() => removing.mutate()}>
          {t('rota.remove')}
        </Button>
        {removing.isError && <Trouble error={removing.error} />}
      </details>
    </>
  );
}

function Add() {
  const { t } = useWords();
  const queries = useQueryClient();
  const [added, setAdded] = useState(0);
  const [intent] = useState(() => new Intent('amends.rotation', sessionStorage));
  const adding = useMutation({
    mutationFn: (terms: RotationTerms) => addRotation(terms, intent.keyFor(terms)),
    onSuccess: () => {
      intent.fulfilled();
      setAdded(added + 1);
      void queries.invalidateQueries({ queryKey: ['duty'] });
    },
  });
  return (
    <details key={added} className="fold">
      <summary>{t('rota.add')}</summary>
      <RotationForm
        initial={aRotation(new Date())}
        go={t('rota.addIt')}
        pending={adding.isPending}
        error={adding.error}
        onSave={(terms) => adding.mutate(terms)}
      />
    </details>
  );
}
