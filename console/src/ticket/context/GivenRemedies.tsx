import type { GivenRemedy, TicketView } from '../../api/types';
import { HandWorkOf } from '../../handwork/HandWorkOf';
import { useWords } from '../../i18n/Language';
import { UndoRemedy } from '../../tool/UndoRemedy';
import { useRemedyName } from '../../tool/useTools';
import { may } from '../nextStep';

/** What has not come to anything yet can still be late. */
const OPEN = ['PENDING', 'UNKNOWN'];

export function GivenRemedies({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  if (ticket.remedies.length === 0) return null;
  return (
    <div className="given">
      <h2>{t('ticket.remedies')}</h2>
      <ul>
        {ticket.remedies.map((remedy) => (
          <Given key={remedy.id} ticket={ticket} remedy={remedy} />
        ))}
      </ul>
    </div>
  );
}

function Given({ ticket, remedy }: { ticket: TicketView; remedy: GivenRemedy }) {
  const { t, code, money, clock } = useWords();
  const nameOf = useRemedyName();
  const state =
    remedy.state === 'EXECUTED' && remedy.executedAt
      ? t('remedy.state.EXECUTED', { time: clock(remedy.executedAt) })
      : code('remedy.state', remedy.state);
  return (
    <li className={`given-${remedy.state.toLowerCase()}`}>
      <strong>
        {nameOf(remedy.type)} {remedy.amount && money(remedy.amount)}
      </strong>{' '}
      <span className="given-state">{state}</span>
      {remedy.readBackAt && <span> · {t('remedy.readBack')}</span>}
      {remedy.strandedAt && OPEN.includes(remedy.state) && <strong role="alert"> · {t('remedy.stranded')}</strong>}
      {remedy.state !== 'EXECUTED' && <p>{remedy.words}</p>}
      {remedy.next && <p>{remedy.next.words}</p>}
      <small>
        {remedy.decidedBy.name}
        {remedy.because && `: ${remedy.because}`}
        {remedy.reference && ` · ${remedy.reference}`}
        {remedy.undoes && ` · ${t('tool.undoes')}`}
      </small>
      <HandWorkOf remedyId={remedy.id} />
      {may(ticket, 'undo') && <UndoRemedy ticket={ticket} remedy={remedy} />}
    </li>
  );
}
