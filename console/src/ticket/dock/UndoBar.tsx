import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../../api/problem';
import { readReply, undoReply } from '../../api/replies';
import type { Person, ThreadItem, TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Trouble } from '../../ui/Trouble';
import { useNow } from '../../ui/useNow';

const ASK_EVERY_MS = 1000;
const HEARD_SOON_MS = 400;

interface Props {
  ticket: TicketView;
  me: Person | null;
  onTakenBack(text: string): void;
}

/** A few seconds in which her last message can still be taken back: the network has not seen it yet. */
export function UndoBar({ ticket, me, onTakenBack }: Props) {
  const own = ticket.thread.findLast((item) => isLeaving(item) && item.author.name === me?.name);
  return own ? <Countdown key={own.id} reply={own} ticketId={ticket.id} onTakenBack={onTakenBack} /> : null;
}

function isLeaving(item: ThreadItem): boolean {
  return item.kind === 'REPLY' && item.author.kind === 'STAFF' && item.state === 'REQUESTED';
}

interface CountdownProps {
  reply: ThreadItem;
  ticketId: string;
  onTakenBack(text: string): void;
}

function Countdown({ reply, ticketId, onTakenBack }: CountdownProps) {
  const { t, span } = useWords();
  const queries = useQueryClient();
  const now = useNow(500);
  const { data } = useQuery({
    queryKey: ['reply', reply.id],
    queryFn: ({ signal }) => readReply(reply.id, signal),
    refetchInterval: ASK_EVERY_MS,
    // The door to the network hears of the reply a moment after the ticket does.
    retry: (failures, error) => error instanceof Problem && error.status === 404 && failures < 50,
    retryDelay: HEARD_SOON_MS,
  });
  const undo = useMutation({
    mutationFn: () => undoReply(reply.id),
    onSuccess: () => onTakenBack(reply.text ?? ''),
    onSettled: () => queries.invalidateQueries({ queryKey: ['ticket', ticketId] }),
  });

  if (data?.state === 'SENT' || data?.state === 'UNDONE') return null;
  if (!data) return <p className="undo">{t('undo.soon')}</p>;
  const left = Date.parse(data.undoableUntil) - now;
  if (data.state !== 'WAITING' || left <= 0) return <p className="undo">{t('undo.now')}</p>;
  return (
    <div className="undo" role="group" aria-label={t('undo.go')}>
      <span>{t('undo.title', { time: span(left + 999) })}</span>
      <Button disabled={undo.isPending} onClick={() => undo.mutate()}>
        <Icon name="undo" />
        {t('undo.go')}
      </Button>
      {undo.isError && <Trouble error={undo.error} />}
    </div>
  );
}
