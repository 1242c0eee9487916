import { useState } from 'react';
import { Intent } from '../../api/intent';
import { note } from '../../api/tickets';
import type { ReplyVisibility, TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Trouble } from '../../ui/Trouble';
import { may } from '../nextStep';
import { useCommand } from '../useTicket';
import { NoteButtons } from './NoteButtons';

/** What the customer says by phone or at the counter, written down by whoever hears it. */
export function NoteWords({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [intent] = useState(() => new Intent(`amends.note.${ticket.id}`, sessionStorage));
  const noting = useCommand(
    ticket.id,
    (visibility: ReplyVisibility) => {
      const words = { text: text.trim(), visibility };
      return note(ticket.id, words, intent.keyFor(words));
    },
    () => {
      intent.fulfilled();
      setText('');
    },
  );
  return (
    <div className="note-words">
      <label>
        {t('spoken.says', { name: ticket.contact.name })}
        <textarea rows={2} value={text} maxLength={10_000} onChange={(event) => setText(event.target.value)} />
      </label>
      <small>{t('spoken.lead')}</small>
      {noting.isError && <Trouble error={noting.error} />}
      <NoteButtons disabled={text.trim() === ''} noting={noting} />
    </div>
  );
}

/** At hand whenever the customer says something more, also after the end. */
export function NoteMore({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  if (!may(ticket, 'note')) return null;
  return (
    <details className="override">
      <summary>{t('spoken.fold', { name: ticket.contact.name })}</summary>
      <NoteWords ticket={ticket} />
    </details>
  );
}
