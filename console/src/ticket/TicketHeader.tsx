import { useEffect, useRef } from 'react';
import { claim } from '../api/tickets';
import type { Person, TicketView } from '../api/types';
import { goBack } from '../app/router';
import { useWords } from '../i18n/Language';
import { waitingOf } from '../inbox/waiting';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Trouble } from '../ui/Trouble';
import { useNow } from '../ui/useNow';
import { may } from './nextStep';
import { useCommand } from './useTicket';

export function TicketHeader({ ticket, me }: { ticket: TicketView; me: Person | null }) {
  const { t, code } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  const take = useCommand(ticket.id, () => claim(ticket.id));

  // A reader of the screen hears where she has come to, and the keys work from here.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);

  return (
    <header className="ticket-header">
      <Button kind="quiet" className="back" aria-label={t('app.back')} onClick={goBack}>
        <Icon name="back" />
      </Button>
      <div className="ticket-who">
        <h1 ref={title} tabIndex={-1}>
          {ticket.contact.name}
        </h1>
        <p className="ticket-facts">
          <Waits ticket={ticket} />
          {ticket.priority === 'CRITICAL' && <span className="tag alarm">{t('priority.CRITICAL')}</span>}
          {ticket.asker !== 'CUSTOMER' && <span className="tag">{code('asker', ticket.asker)}</span>}
          {ticket.attempt > 1 && <span className="tag">{t('attempt', { n: ticket.attempt })}</span>}
          {ticket.passedOnTooOften && <span className="tag alarm">{t('inbox.passedOn', { n: ticket.hops })}</span>}
          <Holds ticket={ticket} me={me} />
          <span className="row-handle">@{ticket.contact.handle}</span>
        </p>
      </div>
      {may(ticket, 'claim') && (
        <Button disabled={take.isPending} onClick={() => take.mutate(undefined)}>
          {t('ticket.claim')}
        </Button>
      )}
      {take.isError && <Trouble error={take.error} />}
    </header>
  );
}

function Waits({ ticket }: { ticket: TicketView }) {
  const { t, span } = useWords();
  const now = useNow(10_000);
  const waiting = waitingOf(ticket, now);
  if (waiting.for === 'customer') return <span>{t('inbox.forCustomer')}</span>;
  if (waiting.for !== 'us') return null;
  const late = ticket.firstResponseOverdue ? 'row-wait us late' : 'row-wait us';
  return <span className={late}>{t('inbox.waiting', { time: span(now - Date.parse(waiting.since)) })}</span>;
}

function Holds({ ticket, me }: { ticket: TicketView; me: Person | null }) {
  const { t, clock } = useWords();
  const { sponsor } = ticket;
  if (!sponsor) return null;
  if (sponsor.id === me?.id) return <span className="tag own">{t('inbox.yours')}</span>;
  return <span>{t('inbox.heldBy', { name: sponsor.name, time: clock(sponsor.since) })}</span>;
}
