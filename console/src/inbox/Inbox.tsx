import { type RefObject, useEffect, useRef, useState } from 'react';
import type { View } from '../api/types';
import { ticketPath } from '../app/router';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { useNow } from '../ui/useNow';
import { InboxHeader } from './InboxHeader';
import { InboxRow } from './InboxRow';
import { useInbox } from './useInbox';
import { useMe } from './useMe';
import { useRowKeys } from './useRowKeys';

const VIEWS: View[] = ['open', 'mine', 'ended'];

/** It stays in the page while a ticket is open, so that her place in the list is kept. */
export function Inbox({ openTicket }: { openTicket: string | null }) {
  const { t } = useWords();
  const [view, setView] = useState<View>('open');
  const main = openTicket === null;
  return (
    <div
      className="inbox"
      role={main ? 'main' : 'navigation'}
      aria-label={t('inbox.title')}
      {...(main ? { id: 'main', tabIndex: -1 } : {})}
    >
      <InboxHeader />
      <div className="views" role="group" aria-label={t('inbox.views')}>
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
            {t(`inbox.${each}`)}
          </button>
        ))}
      </div>
      <TicketList view={view} openTicket={openTicket} />
    </div>
  );
}

function TicketList({ view, openTicket }: { view: View; openTicket: string | null }) {
  const { t } = useWords();
  const { query, tickets } = useInbox(view);
  const me = useMe();
  const now = useNow(10_000);
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list);
  useReturnToRow(list, openTicket);

  if (query.isPending) return <p className="inbox-note">{t('app.loading')}</p>;
  return (
    <div className="inbox-body">
      {query.isError && (
        <Trouble error={query.error} title={t('inbox.failed')} onRetry={() => void query.refetch()} />
      )}
      {!query.isError && tickets.length === 0 && <p className="inbox-note">{t(`inbox.empty.${view}`)}</p>}
      <ul className="rows" ref={list}>
        {tickets.map((ticket) => (
          <InboxRow key={ticket.id} ticket={ticket} me={me} now={now} current={ticket.id === openTicket} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button className="more" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {query.isFetchingNextPage ? t('app.loading') : t('inbox.more')}
        </Button>
      )}
      <p className="keys">{t('inbox.keys')}</p>
    </div>
  );
}

/** Back from a ticket she stands where she left the list. */
function useReturnToRow(list: RefObject<HTMLElement | null>, openTicket: string | null): void {
  const left = useRef(openTicket);
  useEffect(() => {
    if (openTicket === null && left.current !== null) {
      const row = list.current?.querySelector<HTMLElement>(`a[href="${ticketPath(left.current)}"]`);
      (row ?? document.getElementById('main'))?.focus();
    }
    left.current = openTicket;
  }, [list, openTicket]);
}
