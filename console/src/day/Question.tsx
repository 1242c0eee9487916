import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, type SolverAnswer } from '../api/followUps';
import type { SolverQuestion } from '../api/types';
import { Link } from '../app/Link';
import { ticketPath } from '../app/router';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';

const NEXT_TIME = ['YES', 'NO', 'UNSURE'] as const;

/** How did it go? Two taps, and words only if there are any. */
export function Question({ question }: { question: SolverQuestion }) {
  const { t, code, clock } = useWords();
  const [cause, setCause] = useState('');
  const [nextTime, setNextTime] = useState<SolverAnswer['nextTime']>('UNSURE');
  const queries = useQueryClient();
  const say = useMutation({
    mutationFn: (done: boolean) => answer(question.id, { done, cause: cause.trim() || null, nextTime }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['follow-ups'] }),
  });
  return (
    <>
      <div className="card-head">
        <h3>{t('day.really', { what: code('remedy', question.remedyType) })}</h3>
        <small>{clock(question.askedAt)}</small>
      </div>
      <label>
        {t('day.cause')}
        <input value={cause} maxLength={500} onChange={(event) => setCause(event.target.value)} />
      </label>
      <div className="views" role="group" aria-label={t('day.nextTime')}>
        {NEXT_TIME.map((each) => (
          <button key={each} type="button" aria-pressed={each === nextTime} onClick={() => setNextTime(each)}>
            {t(`day.nextTime.${each}`)}
          </button>
        ))}
      </div>
      {say.error && <Trouble error={say.error} />}
      <div className="send-buttons">
        <Link href={ticketPath(question.ticketId)}>{t('approval.ticket')}</Link>
        <Button disabled={say.isPending} onClick={() => say.mutate(false)}>
          {t('day.notDone')}
        </Button>
        <Button kind="primary" disabled={say.isPending} onClick={() => say.mutate(true)}>
          {t('day.done')}
        </Button>
      </div>
    </>
  );
}
