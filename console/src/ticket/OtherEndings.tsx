import { useState } from 'react';
import { override, setAside } from '../api/tickets';
import type { SetAsideReason, TicketView } from '../api/types';
import { useCommitments } from '../commitment/useCommitments';
import { useWords } from '../i18n/Language';
import { Snooze } from '../snooze/Snooze';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { HandOver } from './handover/HandOver';
import { isOurTurn, may } from './nextStep';
import { PassUp } from './PassUp';
import { useCommand } from './useTicket';

const SHORTEST_REASON = 10;
const REASONS: SetAsideReason[] = ['SPAM', 'PRAISE', 'WRONG_BRAND'];

/** The ways out that are not a solution: one tap to leave it to others, one for no complaint, a reason for an exception. */
export function OtherEndings({ ticket }: { ticket: TicketView }) {
  return (
    <div className="other-endings">
      {may(ticket, 'reply') && <PutOff ticketId={ticket.id} />}
      {may(ticket, 'decide') && isOurTurn(ticket) && <PassUp ticket={ticket} />}
      {may(ticket, 'reply') && <HandOver ticket={ticket} />}
      {may(ticket, 'set-aside') && <SetAside ticket={ticket} />}
      {may(ticket, 'override') && <Override ticket={ticket} />}
    </div>
  );
}

function PutOff({ ticketId }: { ticketId: string }) {
  const promised = useCommitments(ticketId).data?.items.find(({ state }) => state === 'OPEN' || state === 'AT_RISK');
  return <Snooze ticketId={ticketId} nextPromise={promised?.dueAt ?? null} />;
}

function SetAside({ ticket }: { ticket: TicketView }) {
  const { t, code } = useWords();
  const aside = useCommand(ticket.id, (reason: SetAsideReason) => setAside(ticket.id, reason));
  return (
    <div className="set-aside" role="group" aria-labelledby="set-aside-title">
      <span id="set-aside-title">{t('setAside.title')}</span>
      {REASONS.map((reason) => (
        <Button key={reason} disabled={aside.isPending} onClick={() => aside.mutate(reason)}>
          {code('setAside', reason)}
        </Button>
      ))}
      {aside.isError && <Trouble error={aside.error} />}
    </div>
  );
}

function Override({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const close = useCommand(ticket.id, () => override(ticket.id, reason.trim()));
  return (
    <details className="override">
      <summary>{t('override.title')}</summary>
      <label>
        {t('override.reason')}
        <input value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <Button disabled={reason.trim().length < SHORTEST_REASON || close.isPending} onClick={() => close.mutate(undefined)}>
        {t('override.go')}
      </Button>
      {close.isError && <Trouble error={close.error} />}
    </details>
  );
}
