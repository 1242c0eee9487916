import type { Commitment, TicketView } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { useCommitments, useKeeping } from './useCommitments';

/** What was promised, whether it was kept, and one tap to say so. */
export function Commitments({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  const all = useCommitments(ticket.id).data?.items ?? [];
  const keeping = useKeeping(ticket.id);
  if (all.length === 0) return null;
  return (
    <section className="commitments" aria-labelledby="commitments-title">
      <h2 id="commitments-title">{t('commitment.title')}</h2>
      <ul>
        {all.map((one) => (
          <Promised key={one.id} one={one} keeping={keeping} />
        ))}
      </ul>
      {keeping.isError && <Trouble error={keeping.error} />}
    </section>
  );
}

function Promised({ one, keeping }: { one: Commitment; keeping: ReturnType<typeof useKeeping> }) {
  const { t, clock, code } = useWords();
  const isOpen = one.state === 'OPEN' || one.state === 'AT_RISK';
  return (
    <li>
      <p className="commitment-head">
        <strong>{clock(one.dueAt)}</strong>
        <span className={`commitment-state ${one.state.toLowerCase()}`}>{code('commitment.state', one.state)}</span>
        {isOpen && (
          <Button disabled={keeping.isPending} onClick={() => keeping.mutate(one.id)}>
            {t('commitment.kept')}
          </Button>
        )}
      </p>
      <p>{one.words ?? one.madeBy.name}</p>
      {one.state === 'BROKEN' && <small>{t('commitment.brokenNext')}</small>}
    </li>
  );
}
