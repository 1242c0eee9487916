import type { TicketSummary } from '../api/types';
import { useWords } from '../i18n/Language';
import { InboxRow } from '../inbox/InboxRow';
import { useMe } from '../inbox/useMe';
import { Snooze } from '../snooze/Snooze';

interface Props {
  ticket: TicketSummary;
  now: number;
  nextPromise: string | null;
}

/** Somebody who waits for her; she looks now, or says when. */
export function WaitingTicket({ ticket, now, nextPromise }: Props) {
  const { t, clock } = useWords();
  const me = useMe();
  return (
    <li className="card waiting-ticket">
      <ul className="rows">
        <InboxRow ticket={ticket} me={me} now={now} current={false} />
      </ul>
      {ticket.attentionDue && Date.parse(ticket.attentionDue) > now && (
        <small>{t('day.lookBy', { time: clock(ticket.attentionDue) })}</small>
      )}
      <Snooze ticketId={ticket.id} nextPromise={nextPromise} />
    </li>
  );
}

/** What she put off until another day: out of the way, and not forgotten. */
export function LaterTickets({ tickets, now }: { tickets: TicketSummary[]; now: number }) {
  const { count } = useWords();
  const me = useMe();
  if (tickets.length === 0) return null;
  return (
    <details className="fold">
      <summary>{count('day.later', tickets.length)}</summary>
      <ul className="rows">
        {tickets.map((ticket) => (
          <InboxRow key={ticket.id} ticket={ticket} me={me} now={now} current={false} />
        ))}
      </ul>
    </details>
  );
}
