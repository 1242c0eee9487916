import { useState } from 'react';
import { Intent } from '../api/intent';
import { snooze } from '../api/tickets';
import { useWords } from '../i18n/Language';
import { useCommand } from '../ticket/useTicket';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { useNow } from '../ui/useNow';
import { moments, typedOf } from './moments';

const A_MINUTE = 60_000;

interface Props {
  ticketId: string;
  /** When the next thing is due that was promised to the customer. */
  nextPromise: string | null;
}

/** Not now: one tap for when, or a time of her own; nothing is forgotten by it. */
export function Snooze({ ticketId, nextPromise }: Props) {
  const { t, clock } = useWords();
  const [own, setOwn] = useState('');
  const now = useNow(A_MINUTE);
  const [intent] = useState(() => new Intent(`amends.snooze.${ticketId}`, sessionStorage));
  const putting = useCommand(
    ticketId,
    (until: string) => snooze(ticketId, until, intent.keyFor(until)),
    () => intent.fulfilled(),
  );
  const offered = moments(new Date(now), nextPromise ? new Date(nextPromise) : null);
  if (putting.isSuccess) return <p role="status">{t('snooze.done', { time: clock(putting.variables) })}</p>;
  return (
    <details className="fold snooze">
      <summary>{t('snooze.title')}</summary>
      <div className="snooze-choices">
        <p>{t('snooze.lead')}</p>
        {offered.map(({ key, at }) => (
          <Button key={key} disabled={putting.isPending} onClick={() => putting.mutate(at.toISOString())}>
            {t(`snooze.${key}`, { time: clock(at.toISOString()) })}
          </Button>
        ))}
        <div className="own-time">
          <label>
            {t('snooze.own')}
            <input
              type="datetime-local"
              min={typedOf(new Date(now))}
              value={own}
              onChange={(event) => setOwn(event.target.value)}
            />
          </label>
          <Button
            disabled={!own || putting.isPending}
            onClick={() => putting.mutate(new Date(own).toISOString())}
          >
            {t('snooze.go')}
          </Button>
        </div>
        {putting.isError && <Trouble error={putting.error} />}
      </div>
    </details>
  );
}
