import type { TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Icon } from '../../ui/Icon';

/** Who looked although it was not theirs, so that whoever has the ticket knows. */
export function GlassBroken({ ticket }: { ticket: TicketView }) {
  const { t, clock } = useWords();
  if (ticket.glassBroken.length === 0) return null;
  return (
    <ul className="glass-broken">
      {ticket.glassBroken.map((look) => (
        <li key={`${look.by.id} ${look.at}`}>
          <Icon name="lock" />
          {t('glass.looked', { name: look.by.name, time: clock(look.at), reason: look.reason })}
        </li>
      ))}
    </ul>
  );
}
