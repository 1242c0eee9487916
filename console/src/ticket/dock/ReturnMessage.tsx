import { useState } from 'react';
import { Intent } from '../../api/intent';
import { confirmReturnMessage } from '../../api/tickets';
import type { TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Trouble } from '../../ui/Trouble';
import { isSpoken } from '../spoken/spoken';
import { useCommand, useReturnTime } from '../useTicket';

/**
 * Drafted in her name with its time; one tap and the house comes back to the customer for her. Where they talk she asks
 * herself, and the tap says that she has.
 */
export function ReturnMessage({ ticket }: { ticket: TicketView }) {
  const { t, clock } = useWords();
  const [edited, setEdited] = useState<string | null>(null);
  const text = edited ?? ticket.returnMessage?.text ?? '';
  const dueAt = useReturnTime(ticket);
  const spoken = isSpoken(ticket);
  const due = !spoken && ticket.returnMessage?.state === 'DUE';
  const [intent] = useState(() => new Intent(`amends.return.${ticket.id}.${ticket.attempt}`, sessionStorage));
  const confirm = useCommand(ticket.id, () =>
    confirmReturnMessage(ticket.id, text.trim(), intent.keyFor(text.trim())),
  );

  function buttonText() {
    if (spoken) return t('spoken.asked');
    if (due) return t('return.confirmNow');
    return dueAt ? t('return.confirm', { time: clock(dueAt) }) : t('return.confirmPlain');
  }

  return (
    <div className="return-message">
      <h2>{t(spoken ? 'spoken.askTitle' : 'return.title', { name: ticket.contact.name })}</h2>
      {due && <p>{t('return.due')}</p>}
      <label>
        <span className="sr">{t('return.text')}</span>
        <textarea rows={3} value={text} onChange={(event) => setEdited(event.target.value)} />
      </label>
      {confirm.isError && <Trouble error={confirm.error} />}
      <Button
        kind="primary"
        disabled={confirm.isPending || text.trim() === ''}
        onClick={() => confirm.mutate(undefined)}
      >
        {confirm.isPending ? t(spoken ? 'spoken.noting' : 'composer.sending') : buttonText()}
      </Button>
    </div>
  );
}
