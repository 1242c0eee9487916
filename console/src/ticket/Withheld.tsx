import { useState } from 'react';
import { breakGlass } from '../api/tickets';
import type { TicketView } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Trouble } from '../ui/Trouble';
import { may } from './nextStep';
import { useCommand } from './useTicket';

const SHORTEST_REASON = 10;

/** What is not hers to read: who has it, and the way in for when she must know all the same. */
export function Withheld({ ticket }: { ticket: TicketView }) {
  const { t, clock } = useWords();
  if (!may(ticket, 'break-glass')) return null;
  const { sponsor } = ticket;
  return (
    <div className="withheld-note">
      <p>
        <Icon name="lock" />
        {sponsor ? t('withheld.heldBy', { name: sponsor.name, time: clock(sponsor.since) }) : t('withheld.nobodys')}
      </p>
      <BreakGlass ticket={ticket} />
    </div>
  );
}

function BreakGlass({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const look = useCommand(ticket.id, () => breakGlass(ticket.id, reason.trim()));
  return (
    <details className="override">
      <summary>{t('glass.title')}</summary>
      <label>
        {t('glass.reason')}
        <input value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <Button disabled={reason.trim().length < SHORTEST_REASON || look.isPending} onClick={() => look.mutate(undefined)}>
        {t('glass.go')}
      </Button>
      {look.isError && <Trouble error={look.error} />}
    </details>
  );
}
