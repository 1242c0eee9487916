import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Trouble } from '../ui/Trouble';
import type { Network, NetworkItem } from './network';
import { Say, type Saying } from './Say';

const POLL_MS = 1500;

export function Conversation({ network, handle }: { network: Network; handle: string }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [replyTo, setReplyTo] = useState<NetworkItem | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['timeline', handle],
    queryFn: ({ signal }) => network.timeline(handle, signal),
    refetchInterval: POLL_MS,
  });
  const say = useMutation({
    mutationFn: ({ text, openly }: Saying) =>
      openly ? network.post(handle, text, replyTo?.id ?? null) : network.message(handle, text),
    onSuccess: () => {
      setReplyTo(null);
      return queries.invalidateQueries({ queryKey: ['timeline', handle] });
    },
  });
  const items = data?.items ?? [];
  // Somebody made up just now is not known to the network before the first word.
  const unreachable = error && !(error instanceof Problem && error.status === 404);

  return (
    <>
      <div className="timeline" role="group" aria-label={t('standIn.timeline')} tabIndex={0}>
        {unreachable && <Trouble error={error} title={t('standIn.failed')} onRetry={() => void refetch()} />}
        {items.length === 0 && <p className="inbox-note">{t('standIn.empty')}</p>}
        <ol>
          {items.map((item) => (
            <Entry key={item.id} item={item} onReply={setReplyTo} />
          ))}
        </ol>
        <End count={items.length} />
      </div>
      <Say
        key={replyTo?.id ?? 'new'}
        replyTo={replyTo}
        pending={say.isPending}
        error={say.error}
        onSay={(saying) => say.mutateAsync(saying)}
        onCancel={() => setReplyTo(null)}
      />
    </>
  );
}

function Entry({ item, onReply }: { item: NetworkItem; onReply(item: NetworkItem): void }) {
  const { t, clock } = useWords();
  const open = item.kind === 'POST';
  return (
    <li className={`entry ${item.author.brand ? 'ours' : 'theirs'} ${open ? 'public' : 'private'}`}>
      <p className="entry-head">
        <strong>{item.author.name}</strong>
        <span className="entry-visibility">
          <Icon name={open ? 'globe' : 'lock'} />
          {t(open ? 'standIn.publicPost' : 'standIn.privateMessage')}
        </span>
        <time dateTime={item.at}>{clock(item.at)}</time>
        {!item.delivered && !item.author.brand && <span>{t('standIn.notDelivered')}</span>}
      </p>
      <p className="entry-text">{item.text}</p>
      {item.author.brand && (
        <Button className="entry-reply" onClick={() => onReply(item)}>
          {t('standIn.reply')}
        </Button>
      )}
    </li>
  );
}

/** Keeps the newest word in sight. */
function End({ count }: { count: number }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [count]);
  return <div ref={end} />;
}
