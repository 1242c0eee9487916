import { useEffect, useRef } from 'react';
import type { Person, ReadVerdict, ThreadItem, TicketView } from '../api/types';
import { useWords, type Words } from '../i18n/Language';
import { Icon } from '../ui/Icon';
import { Marked } from './Marked';
import { may } from './nextStep';
import { NotSent } from './NotSent';
import { isSpoken } from './spoken/spoken';

interface ThreadProps {
  ticket: TicketView;
  me: Person | null;
  /** Puts words back where she writes. */
  onAgain(text: string): void;
}

export function Thread({ ticket, me, onAgain }: ThreadProps) {
  const { t } = useWords();
  const list = useLastInSight(ticket.thread.length);
  return (
    <section ref={list} className="thread" aria-label={t('ticket.post')}>
      <ol>
        {ticket.thread.map((item) => (
          <Entry
            key={item.id}
            item={item}
            me={me}
            onAgain={may(ticket, 'reply') ? onAgain : null}
            spoken={isSpoken(ticket)}
            evidence={item.id === ticket.ended?.evidenceMessageId}
            verdict={ticket.verdicts.find((verdict) => verdict.messageId === item.id)}
          />
        ))}
      </ol>
    </section>
  );
}

/** What was said last is in sight, when she opens the ticket and when it comes in; never while she types. */
function useLastInSight(count: number) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement?.matches('input, textarea, select')) return;
    list.current?.querySelector('li:last-child')?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  return list;
}

interface EntryProps {
  item: ThreadItem;
  me: Person | null;
  onAgain: ((text: string) => void) | null;
  spoken: boolean;
  evidence: boolean;
  verdict: ReadVerdict | undefined;
}

function Entry({ item, me, onAgain, spoken, evidence, verdict }: EntryProps) {
  const words = useWords();
  const { t, clock, code } = words;
  const side = item.kind === 'MESSAGE' ? 'theirs' : 'ours';
  return (
    <li className={`entry ${side} ${item.visibility.toLowerCase()} ${item.state.toLowerCase()}`}>
      <p className="entry-head">
        <strong>{authorOf(item, me, words)}</strong>
        <VisibilityMark item={item} words={words} />
        <time dateTime={item.at}>{clock(item.at)}</time>
        {item.purpose && item.purpose !== 'ANSWER' && <span>{code('ticket.purpose', item.purpose)}</span>}
        {item.kind === 'REPLY' && <span className="entry-state">{stateOf(item, spoken, words)}</span>}
      </p>
      <p className="entry-text">
        <Said item={item} verdict={verdict} />
      </p>
      {item.kind === 'REPLY' && item.state === 'FAILED' && <NotSent reply={item} onAgain={onAgain} />}
      {evidence && (
        <p className="evidence">
          <Icon name="check" />
          {t('ticket.evidence')}
        </p>
      )}
    </li>
  );
}

function stateOf({ state }: ThreadItem, spoken: boolean, { t, code }: Words): string {
  return spoken && state === 'SENT' ? t('spoken.state.SENT') : code('ticket.state', state);
}

function Said({ item, verdict }: { item: ThreadItem; verdict: ReadVerdict | undefined }) {
  const { t } = useWords();
  if (item.state === 'DELETED') return t('ticket.deleted');
  return item.text === null ? t('ticket.withheld') : <Marked text={item.text} marks={verdict?.marks ?? []} />;
}

function VisibilityMark({ item, words: { t } }: { item: ThreadItem; words: Words }) {
  const key = { PUBLIC: 'ticket.public', PRIVATE: 'ticket.private', INTERNAL: 'ticket.internal' } as const;
  return (
    <span className="entry-visibility">
      <Icon name={item.visibility === 'PUBLIC' ? 'globe' : 'lock'} />
      {t(key[item.visibility])}
    </span>
  );
}

function authorOf(item: ThreadItem, me: Person | null, { t }: Words): string {
  if (item.author.kind === 'AUTOMATIC') return `${item.author.name} (${t('ticket.automatic')})`;
  return item.author.kind === 'STAFF' && item.author.name === me?.name ? t('ticket.you') : item.author.name;
}
