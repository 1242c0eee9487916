import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { csv, type Filter, list } from '../api/decisions';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { useDebounced } from '../ui/useDebounced';
import { DecisionFilter, NO_FILTER } from './DecisionFilter';
import { Entry } from './Entry';

const TYPING_PAUSE_MS = 400;

/** What was decided, by whom and by which right: the newest first. */
export function DecisionsPage() {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const settled = useDebounced(filter, TYPING_PAUSE_MS);
  const query = useInfiniteQuery({
    queryKey: ['decisions', settled],
    queryFn: ({ pageParam, signal }) => list(settled, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  const saving = useMutation({ mutationFn: () => csv(settled), onSuccess: (file) => save(file, 'decisions.csv') });

  return (
    <PlainPage title={t('decisions.title')}>
      <DecisionFilter filter={filter} onChange={setFilter} />
      <Button disabled={saving.isPending || entries.length === 0} onClick={() => saving.mutate()}>
        {t('decisions.csv')}
      </Button>
      {saving.isError && <Trouble error={saving.error} />}
      {query.isPending && <p className="inbox-note">{t('app.loading')}</p>}
      {query.isError && (
        <Trouble error={query.error} title={t('decisions.failed')} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && entries.length === 0 && <p className="inbox-note">{t('decisions.empty')}</p>}
      <ol className="log">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {query.isFetchingNextPage ? t('app.loading') : t('inbox.more')}
        </Button>
      )}
    </PlainPage>
  );
}

/** The token is no part of an address, so the file is fetched first and then handed to the browser. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
