import { useState } from 'react';
import { Intent } from '../../api/intent';
import { askAgain, sayNotSolved } from '../../api/tickets';
import type { TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Trouble } from '../../ui/Trouble';
import { may } from '../nextStep';
import { useCommand } from '../useTicket';

/** She may say that it is not solved, or ask once more; that it *is* solved only the customer can say. */
export function VerdictButtons({ ticket }: { ticket: TicketView }) {
  const { t, code } = useWords();
  const notSolved = useCommand(ticket.id, () => sayNotSolved(ticket.id));
  const last = ticket.verdicts.findLast((verdict) => verdict.attempt === ticket.attempt);
  const [intent] = useState(() => new Intent(`amends.ask-again.${ticket.id}`, sessionStorage));
  const again = useCommand(ticket.id, () => askAgain(ticket.id, intent.keyFor(last?.messageId)));
  const pending = notSolved.isPending || again.isPending;
  const error = notSolved.error ?? again.error;
  return (
    <div className="verdict-buttons">
      {last && (
        <p>
          {t('verdict.question', { verdict: code('verdict', last.verdict) })}
          {last.doubt && <small> {code('verdict.doubt', last.doubt)}</small>}
        </p>
      )}
      {error && <Trouble error={error} />}
      <div className="send-buttons">
        {may(ticket, 'ask-again') && (
          <Button disabled={pending} onClick={() => again.mutate(undefined)}>
            {t('verdict.askAgain')}
          </Button>
        )}
        {may(ticket, 'say-not-solved') && (
          <Button kind="primary" disabled={pending} onClick={() => notSolved.mutate(undefined)}>
            {t('verdict.notSolved')}
          </Button>
        )}
      </div>
    </div>
  );
}
