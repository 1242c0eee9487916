import type { ReactNode } from 'react';
import { useWords } from '../i18n/Language';
import { InboxRow } from '../inbox/InboxRow';
import { useMe } from '../inbox/useMe';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { useNow } from '../ui/useNow';
import { DueFollowUp } from './DueFollowUp';
import { Question } from './Question';
import { useAskedOfMe, useDue, useMine, waitingForUs } from './useMyDay';

/** What she owes somebody, in order: who was promised to hear from her, who waits, and who asks her how it went. */
export function MyDayPage() {
  const { t } = useWords();
  const me = useMe();
  const now = useNow(30_000);
  const due = useDue();
  const mine = useMine();
  const asked = useAskedOfMe();
  const error = due.error ?? mine.error ?? asked.error;
  const hers = new Map(mine.data?.items.map((ticket) => [ticket.id, ticket]));
  const promised = due.data?.items.filter((item) => hers.has(item.ticketId)) ?? [];
  const waiting = waitingForUs([...hers.values()], now);
  return (
    <PlainPage title={t('day.title')}>
      {error && <Trouble error={error} title={t('day.failed')} onRetry={() => void due.refetch()} />}
      <Part title={t('day.comeBack')} empty={t('day.comeBack.none')}>
        {promised.map((item) => (
          <li key={item.id} className="card">
            <DueFollowUp item={item} />
          </li>
        ))}
      </Part>
      <Part title={t('day.waiting')} empty={t('day.waiting.none')}>
        {waiting.map((ticket) => (
          <InboxRow key={ticket.id} ticket={ticket} me={me} now={now} current={false} />
        ))}
      </Part>
      <Part title={t('day.asked')} empty={t('day.asked.none')}>
        {(asked.data?.items ?? []).map((question) => (
          <li key={question.id} className="card">
            <Question question={question} />
          </li>
        ))}
      </Part>
    </PlainPage>
  );
}

function Part({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {children.length === 0 ? <p className="inbox-note">{empty}</p> : <ul className="cards">{children}</ul>}
    </section>
  );
}
