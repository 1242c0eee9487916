import type { TicketView } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { useCommitments, useKeeping } from './useCommitments';

/** What was promised, whether it was kept, and one tap to say so. */
export function Commitments({ ticket }: { ticket: TicketView }) {
  const { t, clock, code } = useWords();
  const all = useCommitments(ticket.id).data?.items ?? [];
  const keeping = useKeeping(ticket.id);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="commitments-title">
      <h2 id="commitments-title">{t('commitment.title')}</h2>
      <ul>
        {all.map((one) => (
          <li key={one.id}>
            <strong>{code('commitment.state', one.state)}</strong> · {clock(one.dueAt)} · {one.words ?? one.madeBy.name}
            {(one.state === 'OPEN' || one.state === 'AT_RISK') && (
              <Button kind="quiet" disabled={keeping.isPending} onClick={() => keeping.mutate(one.id)}>
                {t('commitment.kept')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {keeping.isError && <Trouble error={keeping.error} />}
    </section>
  );
}
