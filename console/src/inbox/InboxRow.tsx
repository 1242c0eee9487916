import type { Person, TicketSummary } from '../api/types';
import { Link } from '../app/Link';
import { ticketPath } from '../app/router';
import { useWords, type Words } from '../i18n/Language';
import { Icon } from '../ui/Icon';
import { waitingOf } from './waiting';

interface Props {
  ticket: TicketSummary;
  me: Person | null;
  now: number;
  current: boolean;
}

export function InboxRow({ ticket, me, now, current }: Props) {
  const words = useWords();
  const { t, code, count } = words;
  return (
    <li>
      <Link href={ticketPath(ticket.id)} className="row" data-row aria-current={current ? 'page' : undefined}>
        <span className="row-head">
          <span className="row-name">{ticket.contact.name}</span>
          <span className="row-handle">@{ticket.contact.handle}</span>
          <RowWaiting ticket={ticket} now={now} />
        </span>
        <span className={ticket.excerpt === null ? 'row-excerpt withheld' : 'row-excerpt'}>
          {ticket.visibility === 'PRIVATE' && <Icon name="lock" />}
          {ticket.excerpt ?? t(ticket.visibility === 'PRIVATE' ? 'inbox.private' : 'inbox.withheld')}
        </span>
        <span className="row-foot">
          {ticket.firstResponseOverdue && <span className="tag alarm">{t('inbox.overdue')}</span>}
          {ticket.priority === 'CRITICAL' && <span className="tag alarm">{t('priority.CRITICAL')}</span>}
          {ticket.asker !== 'CUSTOMER' && <span className="tag">{code('asker', ticket.asker)}</span>}
          {ticket.attempt > 1 && <span className="tag">{t('attempt', { n: ticket.attempt })}</span>}
          {ticket.passedOnTooOften && <span className="tag alarm">{t('inbox.passedOn', { n: ticket.hops })}</span>}
          <Holder ticket={ticket} me={me} words={words} />
          {ticket.othersLikeThis > 0 && (
            <span className="row-others">
              <Icon name="others" />
              {count('inbox.others', ticket.othersLikeThis)}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}

function RowWaiting({ ticket, now }: { ticket: TicketSummary; now: number }) {
  const { t, code, span } = useWords();
  const waiting = waitingOf(ticket, now);
  switch (waiting.for) {
    case 'us':
      return <span className="row-wait us">{t('inbox.waiting', { time: span(now - Date.parse(waiting.since)) })}</span>;
    case 'attention':
      return <span className="row-wait us">{t('inbox.attention')}</span>;
    case 'customer':
      return <span className="row-wait">{t('inbox.forCustomer')}</span>;
    case 'execution':
      return <span className="row-wait">{t('inbox.executing')}</span>;
    case 'approval':
      return <span className="row-wait us">{t('inbox.approval')}</span>;
    case 'nobody':
      return <span className={`row-wait ${ticket.stage.toLowerCase()}`}>{code('stage', ticket.stage)}</span>;
  }
}

function Holder({ ticket, me, words }: { ticket: TicketSummary; me: Person | null; words: Words }) {
  const { t, clock } = words;
  const { sponsor } = ticket;
  if (!sponsor) return ticket.stage === 'NEW' ? <span className="tag fresh">{t('inbox.new')}</span> : null;
  if (sponsor.id === me?.id) return <span className="tag own">{t('inbox.yours')}</span>;
  return <span className="row-holder">{t('inbox.heldBy', { name: sponsor.name, time: clock(sponsor.since) })}</span>;
}
