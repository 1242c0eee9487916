import { type KeyboardEvent, useEffect } from 'react';
import { Problem } from '../api/problem';
import type { TicketView } from '../api/types';
import { Link } from '../app/Link';
import { goBack } from '../app/router';
import { useShortcut } from '../app/useShortcut';
import { Commitments } from '../commitment/Commitments';
import { useWords } from '../i18n/Language';
import { useMe } from '../inbox/useMe';
import { Trouble } from '../ui/Trouble';
import { Composer } from './composer/Composer';
import { useComposer } from './composer/useComposer';
import { Context } from './context/Context';
import { Dock } from './dock/Dock';
import { nextStep } from './nextStep';
import { OtherEndings } from './OtherEndings';
import { NoteMore } from './spoken/NoteWords';
import { StageProgress } from './StageProgress';
import { Thread } from './Thread';
import { TicketHeader } from './TicketHeader';
import { useTicket } from './useTicket';
import { Withheld } from './Withheld';

export function TicketPage({ id }: { id: string }) {
  const { t } = useWords();
  const { data: ticket, error, refetch } = useTicket(id);
  useShortcut(['Escape'], goBack);

  if (ticket) return <OpenTicket ticket={ticket} />;
  const hidden = error instanceof Problem && error.status === 404;
  return (
    <main className="ticket" id="main">
      {error ? (
        <div className="ticket-body">
          <Link href="/" className="button">
            {t('app.back')}
          </Link>
          {hidden ? (
            <p>{t('problem.noSuchTicket')}</p>
          ) : (
            <Trouble error={error} title={t('ticket.failed')} onRetry={() => void refetch()} />
          )}
        </div>
      ) : (
        <p className="inbox-note">{t('app.loading')}</p>
      )}
    </main>
  );
}

function OpenTicket({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  const me = useMe();
  const composer = useComposer(ticket);
  const step = nextStep(ticket, composer.writing, composer.customerMissing);

  useEffect(() => {
    document.title = `${ticket.contact.name} · ${t('app.title')}`;
  }, [ticket.contact.name, t]);

  return (
    <main className="ticket" id="main" tabIndex={-1} onKeyDown={leaveField}>
      <TicketHeader ticket={ticket} me={me} />
      <StageProgress stage={ticket.stage} />
      {/* Scrolls, so the keyboard must be able to reach it even when nothing in it can be operated. */}
      <div className="ticket-body" role="group" aria-label={ticket.contact.name} tabIndex={0}>
        <Thread ticket={ticket} me={me} onAgain={composer.takeBack} />
        <Withheld ticket={ticket} />
        <Commitments ticket={ticket} />
        <Context ticket={ticket} lookUpInDock={step === 'look-up'} />
        {(step === 'answer' || step === 'look-up') && <Composer ticket={ticket} composer={composer} />}
        {step !== 'note' && <NoteMore ticket={ticket} />}
        <OtherEndings ticket={ticket} />
      </div>
      <Dock ticket={ticket} me={me} step={step} composer={composer} />
    </main>
  );
}

/** Escape first leaves the field; the next one leaves the ticket. */
function leaveField(event: KeyboardEvent<HTMLElement>) {
  if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
}
