import type { TicketView } from '../../api/types';
import { useWords, type Words } from '../../i18n/Language';
import { Icon } from '../../ui/Icon';

export function Ended({ ticket }: { ticket: TicketView }) {
  const words = useWords();
  const { clock, count } = words;
  const { ended, effort } = ticket;
  if (!ended) return null;
  const released = ended.as === 'RELEASED';
  return (
    <div className={`ended ${ended.as.toLowerCase()}`} role="status">
      <p>
        {released && <Icon name="check" />}
        <EndedWords ticket={ticket} />
      </p>
      <small>
        {[
          `${clock(ticket.openedAt)} → ${clock(ended.at)}`,
          count('ticket.effort', effort.actions),
          count('ticket.permissions', effort.permissions),
          ...given(ticket, words),
        ].join(' · ')}
      </small>
    </div>
  );
}

function given(ticket: TicketView, { code, money }: Words): string[] {
  const executed = ticket.remedies.filter((remedy) => remedy.state === 'EXECUTED');
  return executed.map(({ type, amount }) => [code('remedy', type), amount && money(amount)].filter(Boolean).join(' '));
}

function EndedWords({ ticket }: { ticket: TicketView }) {
  const { t, clock, code } = useWords();
  const { ended } = ticket;
  if (!ended) return null;
  const time = clock(ended.at);
  const reason = ended.reason ? code('setAside', ended.reason) : '';
  switch (ended.as) {
    case 'RELEASED':
    case 'ANSWERED':
    case 'LAPSED':
      return t(`ended.${ended.as}`, { time });
    case 'NOT_A_COMPLAINT':
      return t('ended.NOT_A_COMPLAINT', { time, reason });
    default:
      return t('ended.OVERRIDDEN', { time, reason, name: ended.by?.name ?? '' });
  }
}
