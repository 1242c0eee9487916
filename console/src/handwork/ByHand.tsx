import { useQueryClient, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { cannot, done } from '../api/handWork';
import { Intent } from '../api/intent';
import type { HandWork } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';

const A_FEW_WORDS = 80;

type Said = { says: 'done' | 'cannot'; words: string };

/** Whoever does it says so: the task stands ready as what was done, so that it takes one tap. */
export function ByHand({ work, task }: { work: HandWork; task: string }) {
  const { t } = useWords();
  const [what, setWhat] = useState(task.slice(0, A_FEW_WORDS));
  const [why, setWhy] = useState<string | null>(null);
  const [intent] = useState(() => new Intent(`amends.by-hand.${work.id}`, sessionStorage));
  const queries = useQueryClient();
  const saying = useMutation({
    mutationFn: (said: Said) =>
      (said.says === 'done' ? done : cannot)(work.id, said.words.trim(), intent.keyFor(said)),
    onSuccess: () => intent.fulfilled(),
    onSettled: () =>
      Promise.all([['tickets'], ['ticket', work.ticketId]].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  const giving = why !== null;
  const words = giving ? why : what;
  return (
    <div className="answer">
      <label>
        {t(giving ? 'hand.why' : 'hand.what')}
        <input
          value={words}
          maxLength={A_FEW_WORDS}
          onChange={(event) => (giving ? setWhy : setWhat)(event.target.value)}
        />
      </label>
      {saying.isError && <Trouble error={saying.error} />}
      <div className="answer-buttons">
        <Button disabled={saying.isPending} onClick={() => setWhy(giving ? null : '')}>
          {t(giving ? 'hand.back' : 'hand.cannot')}
        </Button>
        <Button
          kind="primary"
          disabled={saying.isPending || words.trim() === ''}
          onClick={() => saying.mutate({ says: giving ? 'cannot' : 'done', words })}
        >
          {t(giving ? 'hand.sayCannot' : 'hand.done')}
        </Button>
      </div>
    </div>
  );
}
