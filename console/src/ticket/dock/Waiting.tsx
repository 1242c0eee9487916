import type { Person, TicketView } from '../../api/types';
import { useWords, type Words } from '../../i18n/Language';
import { useReturnTime } from '../useTicket';

/** Nothing to do for her: what the ticket waits for, in one sentence. */
export function Waiting({ ticket, me }: { ticket: TicketView; me: Person | null }) {
  const words = useWords();
  const dueAt = useReturnTime(ticket);
  return (
    <p className="dock-note" role="status">
      {sayWaiting(ticket, me, dueAt, words)}
    </p>
  );
}

function sayWaiting(ticket: TicketView, me: Person | null, dueAt: string | null, { t, clock }: Words): string {
  const { name } = ticket.contact;
  const { sponsor } = ticket;
  if (ticket.stage === 'EXECUTING') return t('waiting.execution');
  if (ticket.stage === 'AWAITING_APPROVAL') return t('waiting.approval');
  if (ticket.stage === 'AWAITING_VERDICT') {
    if (ticket.returnMessage?.state === 'SENT') return t('return.asked', { name });
    if (ticket.returnMessage?.state !== 'CONFIRMED') return t('waiting.verdict');
    return dueAt ? t('return.confirmed', { name, time: clock(dueAt) }) : t('return.confirmedPlain', { name });
  }
  return sponsor && sponsor.id !== me?.id ? t('waiting.other', { name: sponsor.name }) : t('waiting.nothing');
}
