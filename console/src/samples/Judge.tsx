import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { judge } from '../api/samples';
import type { Outcome, Sample } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';

const OUTCOMES: Outcome[] = ['TOO_LITTLE', 'FINE', 'TOO_MUCH'];

/** How it was, with one tap; the decision stays as it is. */
export function Judge({ sample }: { sample: Sample }) {
  const { t, code } = useWords();
  const [note, setNote] = useState('');
  const queries = useQueryClient();
  const judging = useMutation({
    mutationFn: (outcome: Outcome) => judge(sample.id, outcome, note.trim()),
    onSettled: () => queries.invalidateQueries({ queryKey: ['samples'] }),
  });
  return (
    <div className="answer">
      <label>
        {t('samples.note')}
        <input value={note} maxLength={1000} onChange={(event) => setNote(event.target.value)} />
      </label>
      <div className="send-buttons">
        {OUTCOMES.map((outcome) => (
          <Button key={outcome} disabled={judging.isPending} onClick={() => judging.mutate(outcome)}>
            {code('samples.outcome', outcome)}
          </Button>
        ))}
      </div>
      {judging.isError && <Trouble error={judging.error} />}
    </div>
  );
}
