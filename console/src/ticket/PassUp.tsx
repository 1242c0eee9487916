import { passUp } from '../api/tickets';
import type { TicketView } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { useCommand } from './useTicket';

/** What is hers to decide she may leave to somebody else; nobody asks why. */
export function PassUp({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  const pass = useCommand(ticket.id, () => passUp(ticket.id));
  if (pass.isSuccess) return <p role="status">{t('passUp.done')}</p>;
  return (
    <>
      <Button kind="quiet" disabled={pass.isPending} onClick={() => pass.mutate(undefined)}>
        {t('passUp.go')}
      </Button>
      {pass.isError && <Trouble error={pass.error} />}
    </>
  );
}
