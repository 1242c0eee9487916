import { useState } from 'react';
import type { Approval } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Trouble } from '../ui/Trouble';
import { useNow } from '../ui/useNow';
import { useAnswer } from './useApprovals';

/** One tap says yes, one tap says no; a word with the no is welcome and never asked for. */
export function AnswerButtons({ approval }: { approval: Approval }) {
  const { t, money } = useWords();
  const [why, setWhy] = useState('');
  const answer = useAnswer(approval);
  if (answer.held) return <Leaving says={answer.held.answer.says} until={answer.held.until} onUndo={answer.takeBack} />;
  if (answer.isPending) return <p className="dock-note">{t('approval.answering')}</p>;
  return (
    <div className="answer">
      {answer.error && <Trouble error={answer.error} />}
      <label>
        {t('approval.why')}
        <input value={why} maxLength={1000} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <div className="answer-buttons">
        <Button onClick={() => answer.give({ says: 'refuse', words: why.trim() })}>{t('approval.refuse')}</Button>
        <Button kind="primary" onClick={() => answer.give({ says: 'grant' })}>
          {t('approval.grant', { amount: money(approval.amount) })}
        </Button>
      </div>
    </div>
  );
}

interface LeavingProps {
  says: 'grant' | 'refuse';
  until: number;
  onUndo(): void;
}

function Leaving({ says, until, onUndo }: LeavingProps) {
  const { t, span } = useWords();
  const left = until - useNow(250);
  return (
    <div className="undo" role="group" aria-label={t('undo.go')}>
      <span role="status">{t(`approval.leaving.${says}`, { time: span(left + 999) })}</span>
      <Button autoFocus onClick={onUndo}>
        <Icon name="undo" />
        {t('undo.go')}
      </Button>
    </div>
  );
}
