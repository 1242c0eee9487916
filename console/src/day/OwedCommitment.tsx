import type { Owed } from '../api/types';
import { Link } from '../app/Link';
import { ticketPath } from '../app/router';
import { useKeeping } from '../commitment/useCommitments';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';

/** What she promised to whom, and how much time is left; one tap says that it is kept. */
export function OwedCommitment({ owed, now }: { owed: Owed; now: number }) {
  const { t, code, clock, span } = useWords();
  const keeping = useKeeping(owed.ticketId);
  const left = Date.parse(owed.dueAt) - now;
  const broken = owed.state === 'BROKEN';
  return (
    <>
      <div className="card-head">
        <h3>{owed.customer}</h3>
        <span className={`commitment-state ${owed.state.toLowerCase()}`}>{code('commitment.state', owed.state)}</span>
        <small>
          {clock(owed.dueAt)}
          {left > 0 && ` · ${t('day.left', { time: span(left) })}`}
        </small>
      </div>
      <p>{owed.words}</p>
      {broken && <p>{t('commitment.brokenNext')}</p>}
      {keeping.isError && <Trouble error={keeping.error} />}
      <div className="answer-buttons">
        <Link className="button" href={ticketPath(owed.ticketId)}>
          {t('approval.ticket')}
        </Link>
        {!broken && (
          <Button kind="primary" disabled={keeping.isPending} onClick={() => keeping.mutate(owed.id)}>
            {t('commitment.kept')}
          </Button>
        )}
      </div>
    </>
  );
}
