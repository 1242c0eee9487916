import type { FollowUp } from '../api/types';
import { Link } from '../app/Link';
import { ticketPath } from '../app/router';
import { useWords } from '../i18n/Language';
import { ReturnMessage } from '../ticket/dock/ReturnMessage';
import { may } from '../ticket/nextStep';
import { useTicket } from '../ticket/useTicket';

/** One to come back to: what was drafted, to be sent with one tap. Its words are asked of the service that knows who may read them. */
export function DueFollowUp({ item }: { item: FollowUp }) {
  const { t, clock } = useWords();
  const { data: ticket } = useTicket(item.ticketId);
  if (!ticket) return <small>{t('app.loading')}</small>;
  return (
    <>
      <div className="card-head">
        <small>{t('day.promised', { time: clock(item.dueAt) })}</small>
        <Link href={ticketPath(ticket.id)}>{t('approval.ticket')}</Link>
      </div>
      {may(ticket, 'confirm-return-message') ? (
        <ReturnMessage ticket={ticket} />
      ) : (
        <p>{t('return.confirmedPlain', { name: ticket.contact.name })}</p>
      )}
    </>
  );
}
