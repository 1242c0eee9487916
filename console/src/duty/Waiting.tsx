import { useQuery } from '@tanstack/react-query';
import { digest } from '../api/duty';
import { list } from '../api/tickets';
import { Link } from '../app/Link';
import { ticketPath } from '../app/router';
import { useWords } from '../i18n/Language';
import { useWayIn } from '../inbox/useMe';

const OFTEN_MS = 60_000;

/** What becomes due in this shift, what is late already first. */
export function Waiting() {
  const { t, code, clock } = useWords();
  // Who it is about is told by ticket-service alone.
  const open = useQuery({
    queryKey: ['tickets', 'open', 'names'],
    queryFn: ({ signal }) => list('open', null, signal),
    enabled: useWayIn() === 'inbox',
  });
  const { data } = useQuery({
    queryKey: ['duty', 'digest'],
    queryFn: ({ signal }) => digest(signal),
    refetchInterval: OFTEN_MS,
  });
  if (!data) return null;
  const names = new Map(open.data?.items.map((ticket) => [ticket.id, ticket.contact.name]));
  return (
    <section className="card" aria-labelledby="duty-waiting">
      <h2 id="duty-waiting">{t('digest.title', { time: clock(data.until) })}</h2>
      {data.due.length === 0 && <p>{t('digest.nothing')}</p>}
      <ol className="shifts">
        {data.due.map((due) => (
          <li key={`${due.ticketId} ${due.kind} ${due.dueAt}`}>
            <Link className="shift" href={ticketPath(due.ticketId)}>
              <strong>{code('digest.kind', due.kind)}</strong>
              <span>{[clock(due.dueAt), names.get(due.ticketId)].filter(Boolean).join(' · ')}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
