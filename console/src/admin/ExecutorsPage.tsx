import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { add, all } from '../api/executors';
import { Link } from '../app/Link';
import { executorPath, go } from '../app/router';
import { useWords } from '../i18n/Language';
import { useRoles } from '../inbox/useMe';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { JsonForm } from './JsonForm';
import { written } from './json';

const EXAMPLE = written({
  name: '',
  terms: { protocol: 'HTTP', url: 'https://', secrets: [], deadline: 'PT10S', atOnce: 10 },
});

/** The systems that carry remedies out; administrators name them. */
export function ExecutorsPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['executors'], queryFn: ({ signal }) => all(signal) });
  const mayChange = useRoles().includes('admin');
  return (
    <PlainPage title={t('admin.executors')}>
      {!data && !error && <p className="inbox-note">{t('app.loading')}</p>}
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      <ul className="definitions">
        {data?.items.map((executor) => (
          <li key={executor.name}>
            <Link href={executorPath(executor.name)}>
              <strong>{executor.name}</strong>
              <small>{[executor.protocol, executor.url].filter(Boolean).join(' · ')}</small>
            </Link>
          </li>
        ))}
      </ul>
      {mayChange && <AddExecutor />}
    </PlainPage>
  );
}

function AddExecutor() {
  const { t } = useWords();
  const queries = useQueryClient();
  const adding = useMutation({
    mutationFn: add,
    onSuccess: (executor) => {
      void queries.invalidateQueries({ queryKey: ['executors'] });
      go(executorPath(executor.name));
    },
  });
  return (
    <details className="change-mandate">
      <summary>{t('admin.addExecutor')}</summary>
      <p>{t('admin.addExecutorLead')}</p>
      <JsonForm
        initial={EXAMPLE}
        label={t('admin.definition')}
        go={t('admin.add')}
        pending={adding.isPending}
        error={adding.error}
        onSave={(body) => adding.mutate(body)}
      />
    </details>
  );
}
