import type { HandWork } from '../api/types';
import { Link } from '../app/Link';
import { ticketPath } from '../app/router';
import { useWords } from '../i18n/Language';
import { useRemedyName, useTool } from '../tool/useTools';
import { ByHand } from './ByHand';
import { taskOf } from './useHandWork';

/** Everything it takes to do it: what, for which customer, and why. */
export function HandWorkCard({ work }: { work: HandWork }) {
  const { t, money, clock, language } = useWords();
  const nameOf = useRemedyName();
  const task = taskOf(work, useTool(work.type), language);
  return (
    <>
      <div className="card-head">
        <h3>{[nameOf(work.type), work.amount && money(work.amount)].filter(Boolean).join(' ')}</h3>
        <small>{t('hand.for', { name: work.decidedBy.name, time: clock(work.decidedAt) })}</small>
        <Link href={ticketPath(work.ticketId)}>{t('approval.ticket')}</Link>
      </div>
      {task.map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
      <p>
        {work.because} {work.customerNumber && <small>{t('hand.customer', { number: work.customerNumber })}</small>}
      </p>
      <ByHand work={work} task={task.join(', ')} />
    </>
  );
}
