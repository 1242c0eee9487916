import { useState } from 'react';
import { withdraw } from '../../api/approvals';
import { Intent } from '../../api/intent';
import type { Approval, TicketView } from '../../api/types';
import { Refusal, Standing, whatOf } from '../../approval/Facts';
import { Link } from '../../app/Link';
import { approvalPath } from '../../app/router';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Trouble } from '../../ui/Trouble';
import { may } from '../nextStep';
import { useRequest } from '../useTicket';

/** What was asked for above the mandate: of whom and since when, or how it ended. */
export function Asked({ ticket }: { ticket: TicketView }) {
  const words = useWords();
  const { t } = words;
  const { approval } = ticket;
  if (!approval) return null;
  return (
    <div className="asked">
      <div className="card-head">
        <h2>{t('approval.asked', { what: whatOf(approval, words) })}</h2>
        <Standing approval={approval} />
      </div>
      <p role="status">{approval.words}</p>
      <Refusal approval={approval} />
      {approval.mayAnswer && (
        <Link className="button primary" href={approvalPath(approval.id)}>
          {t('approval.answerIt')}
        </Link>
      )}
      {may(ticket, 'withdraw-approval') && <TakeBack approval={approval} />}
    </div>
  );
}

function TakeBack({ approval }: { approval: Approval }) {
  const { t } = useWords();
  const [intent] = useState(() => new Intent(`amends.withdraw.${approval.id}`, sessionStorage));
  const back = useRequest(approval.ticketId, () => withdraw(approval.id, intent.keyFor('withdraw')));
  return (
    <>
      <Button kind="quiet" disabled={back.isPending} onClick={() => back.mutate()}>
        {t('approval.takeBack')}
      </Button>
      {back.isError && <Trouble error={back.error} />}
    </>
  );
}
