import { useQuery } from '@tanstack/react-query';
import { readReply } from '../api/replies';
import type { ThreadItem } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';

interface Props {
  reply: ThreadItem;
  /** Puts her words back where she writes; absent when it is not hers to write. */
  onAgain: ((text: string) => void) | null;
}

/** Why a reply did not leave, and what to do instead: a customer who hears nothing is never left without somebody knowing why. */
export function NotSent({ reply, onAgain }: Props) {
  const { t, code } = useWords();
  const { data } = useQuery({
    queryKey: ['reply', reply.id],
    queryFn: ({ signal }) => readReply(reply.id, signal),
    staleTime: Infinity,
  });
  const { text } = reply;
  return (
    <div className="not-sent" role="status">
      {data?.failure && <p>{code('ticket.failure', data.failure)}</p>}
      {onAgain && text && data?.failure !== 'OUTCOME_UNKNOWN' && (
        <Button onClick={() => onAgain(text)}>{t('ticket.writeAgain')}</Button>
      )}
    </div>
  );
}
