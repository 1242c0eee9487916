import { Link } from '../app/Link';
import { pathOf } from '../app/router';
import { useWords } from '../i18n/Language';
import { useDue, useMine } from './useMyDay';

/** That people wait to hear from her is said where she looks anyway. */
export function ToComeBack() {
  const { count } = useWords();
  const due = useDue().data?.items ?? [];
  const mine = new Set(useMine().data?.items.map((ticket) => ticket.id));
  const people = due.filter((item) => mine.has(item.ticketId)).length;
  if (people === 0) return null;
  return (
    <Link className="button to-answer" href={pathOf('my-day')}>
      {count('day.toComeBack', people)}
    </Link>
  );
}
