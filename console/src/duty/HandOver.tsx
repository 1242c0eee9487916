import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { handOver, leave } from '../api/duty';
import { useWords } from '../i18n/Language';
import { useDuty, useMe } from '../inbox/useMe';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';

/** One line from whoever leaves to whoever begins; nobody else reads it. */
export function HandOver() {
  const { t, clock } = useWords();
  const me = useMe();
  const duty = useDuty();
  const { data } = useQuery({ queryKey: ['duty', 'hand-over'], queryFn: ({ signal }) => handOver(signal) });
  const note = data?.note;
  const mayWrite = duty?.onDuty?.id === me?.id;
  if (!note && !mayWrite) return null;
  return (
    <section className="card" aria-labelledby="duty-hand-over">
      <h2 id="duty-hand-over">{t('handOver.title')}</h2>
      {note && (
        <p>
          {note.text} <small>{t('handOver.by', { name: note.by, time: clock(note.writtenAt) })}</small>
        </p>
      )}
      {mayWrite && <Leave />}
    </section>
  );
}

function Leave() {
  const { t } = useWords();
  const [text, setText] = useState('');
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: () => leave(text),
    onSuccess: (written) => {
      setText('');
      queries.setQueryData(['duty', 'hand-over'], written);
    },
  });
  return (
    <div className="answer">
      <label>
        {t('handOver.write')}
        <input value={text} maxLength={500} onChange={(event) => setText(event.target.value)} />
      </label>
      {leaving.isError && <Trouble error={leaving.error} />}
      <Button disabled={leaving.isPending || text.trim() === ''} onClick={() => leaving.mutate()}>
        {t('handOver.leave')}
      </Button>
    </div>
  );
}
