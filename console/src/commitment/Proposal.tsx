import type { TicketView } from '../api/types';
import { useWords } from '../i18n/Language';
import { Icon } from '../ui/Icon';
import type { Proposed } from './proposed';
import { offsetAt } from './wall';

interface Props {
  ticket: TicketView;
  promise: Proposed;
  kept: boolean;
  onKeep(keep: boolean): void;
}

/** What her words promise goes along with them, so that the house remembers it, too: sending is the tap. One tap leaves it out. */
export function Proposal({ ticket, promise, kept, onKeep }: Props) {
  const { t, clock, locale } = useWords();
  const theirs = clockOf(promise.dueAt, ticket.zone, locale);
  return (
    <label className="proposal">
      <input type="checkbox" checked={kept} onChange={(event) => onKeep(event.target.checked)} />
      <Icon name="clock" />
      {t('commitment.propose', { time: clock(promise.dueAt) })}
      {theirs && <small>{t('commitment.theirs', { time: theirs })}</small>}
    </label>
  );
}

/** What it is on the customer's own clock, where that is another than hers. */
function clockOf(instant: string, zone: string, locale: string): string | null {
  const at = new Date(instant);
  return offsetAt(at, zone) === -at.getTimezoneOffset()
    ? null
    : new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}
