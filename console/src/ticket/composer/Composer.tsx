import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TicketView } from '../../api/types';
import { Proposal } from '../../commitment/Proposal';
import { useWords } from '../../i18n/Language';
import { isSpoken } from '../spoken/spoken';
import { Choices } from './Choices';
import { playbookOf } from './proposal';
import { RemedyFields } from './RemedyFields';
import { sendBlock } from './SendButtons';
import type { Composer as Draft } from './useComposer';

interface Props {
  ticket: TicketView;
  composer: Draft;
}

/** One command in the making: reply, remedy and because on one page; the send buttons stand below, under her thumb. */
export function Composer({ ticket, composer }: Props) {
  const { t } = useWords();
  const playbook = playbookOf(ticket, composer.choice);
  const here = useInSightOnceKnown(ticket.customer !== null && composer.ruling.ruling !== null);

  /** Each visibility has keys of its own: there is no default, with the keyboard neither. */
  function sendByKeys(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    const visibility = event.shiftKey ? 'PUBLIC' : 'PRIVATE';
    if (!sendBlock(composer, visibility)) composer.sending.mutate(visibility);
  }

  return (
    <section ref={here} className="composer" aria-labelledby="composer-title" onKeyDown={sendByKeys}>
      <h2 id="composer-title" className="sr">
        {t('composer.title')}
      </h2>
      <Choices ticket={ticket} composer={composer} />
      {playbook && playbook.checks.length > 0 && (
        <p className="checks">
          <strong>{t('composer.checks')}:</strong> {playbook.checks.join(' · ')}
        </p>
      )}
      {composer.remedyType !== null && <RemedyFields ticket={ticket} composer={composer} />}
      <label className="reply-field">
        <span className="reply-label">
          {t(isSpoken(ticket) ? 'spoken.text' : 'composer.text', { name: ticket.contact.name })}
          <Room room={composer.room} />
        </span>
        <textarea rows={4} value={composer.text} onChange={(event) => composer.edit({ text: event.target.value })} />
      </label>
      {composer.promise && (
        <Proposal ticket={ticket} promise={composer.promise} kept={composer.promised !== null} onKeep={composer.keepPromise} />
      )}
      {composer.remedyType !== null && (
        <label>
          {t('composer.because')}
          <input value={composer.because} onChange={(event) => composer.edit({ because: event.target.value })} />
        </label>
      )}
    </section>
  );
}

/** As soon as the customer is known and the ruling given, all that is about to be sent comes into sight. */
function useInSightOnceKnown(known: boolean) {
  const here = useRef<HTMLElement>(null);
  const before = useRef(known);
  useEffect(() => {
    if (known && !before.current) here.current?.scrollIntoView({ block: 'end' });
    before.current ||= known;
  }, [known]);
  return here;
}

function Room({ room }: { room: number | null }) {
  const { t } = useWords();
  if (room === null || room > 100) return null;
  return room < 0 ? (
    <span className="room over">{t('composer.tooLong', { n: -room })}</span>
  ) : (
    <span className="room">{t('composer.left', { n: room })}</span>
  );
}
