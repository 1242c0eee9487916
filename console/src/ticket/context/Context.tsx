import type { TicketView } from '../../api/types';
import { Link } from '../../app/Link';
import { ticketPath } from '../../app/router';
import { useWords } from '../../i18n/Language';
import { LookUps } from '../../tool/LookUps';
import { Icon } from '../../ui/Icon';
import { may } from '../nextStep';
import { Waited } from '../waiting/Waited';
import { Asked } from './Asked';
import { CustomerCard } from './CustomerCard';
import { GivenRemedies } from './GivenRemedies';
import { GlassBroken } from './GlassBroken';
import { LookUp } from './LookUp';
import { Hindrances, Promises } from './Promises';
import { Verdicts } from './Verdicts';

interface Props {
  ticket: TicketView;
  /** The look-up stands at the bottom, under her thumb, and is not repeated here. */
  lookUpInDock: boolean;
}

/** Everything that the house already knows, in the order in which it helps to decide. */
export function Context({ ticket, lookUpInDock }: Props) {
  const { t } = useWords();
  return (
    <section className="context" aria-label={t('ticket.context')}>
      {ticket.customer && <CustomerCard ticket={ticket} customer={ticket.customer} />}
      <GivenRemedies ticket={ticket} />
      <Asked ticket={ticket} />
      <Verdicts verdicts={ticket.verdicts} />
      <Hindrances ticketId={ticket.id} />
      <GlassBroken ticket={ticket} />
      <Waited ticket={ticket} />
      <div className="folds">
        <Promises ticketId={ticket.id} />
        <LookUps ticket={ticket} />
        <Others ticket={ticket} />
        {!ticket.customer && !lookUpInDock && may(ticket, 'look-up') && (
          <details className="fold">
            <summary>{t('lookUp.title')}</summary>
            <LookUp ticket={ticket} />
          </details>
        )}
        <History ticket={ticket} />
      </div>
    </section>
  );
}

function Others({ ticket }: { ticket: TicketView }) {
  const { t, count, clock, code } = useWords();
  const { others } = ticket;
  if (others.count === 0) return null;
  const words = count('inbox.others', others.count);
  return (
    <details className="fold">
      <summary>
        <Icon name="others" />
        {others.since ? t('ticket.others.since', { others: words, time: clock(others.since) }) : words}
      </summary>
      <ul className="related">
        {others.items.map((other) => (
          <li key={other.ticketId}>
            <Link href={ticketPath(other.ticketId)}>{other.excerpt ?? t('inbox.private')}</Link>
            <small>
              {clock(other.openedAt)} · {code('stage', other.stage)}
              {other.sharedFacts.length > 0 && ` · ${other.sharedFacts.join(', ')}`}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function History({ ticket }: { ticket: TicketView }) {
  const { t, clock, code } = useWords();
  if (ticket.history.length === 0) {
    return <p className="fold-note">{t('ticket.noHistory')}</p>;
  }
  return (
    <details className="fold">
      <summary>
        {t('ticket.history')} ({ticket.history.length})
      </summary>
      <ul className="related">
        {ticket.history.map((earlier) => (
          <li key={earlier.ticketId}>
            <Link href={ticketPath(earlier.ticketId)}>{clock(earlier.openedAt)}</Link>
            <small>{code('stage', earlier.stage)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
