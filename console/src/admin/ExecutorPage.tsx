import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { attempt, change, show } from '../api/executors';
import type { Executor } from '../api/types';
import { useWords } from '../i18n/Language';
import { useRoles } from '../inbox/useMe';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { JsonForm } from './JsonForm';
import { written } from './json';
import { Versions } from './Versions';

/** One system: how it stands with us, whether it does as agreed, how it is called, and every version of that. */
export function ExecutorPage({ name }: { name: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['executors', name],
    queryFn: ({ signal }) => show(name, signal),
    refetchOnWindowFocus: false,
  });
  const mayChange = useRoles().includes('admin');
  return (
    <PlainPage title={name}>
      {!data && !error && <p className="inbox-note">{t('app.loading')}</p>}
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <p className="card">{data.standing.words}</p>
          {mayChange && <Test name={name} />}
          {mayChange ? (
            <Change key={data.executor.version} executor={data.executor} />
          ) : (
            <pre className="definition">{written(termsOf(data.executor))}</pre>
          )}
          <Versions versions={data.versions} />
        </>
      )}
    </PlainPage>
  );
}

/** Says in words what is wrong on the other side. */
function Test({ name }: { name: string }) {
  const { t } = useWords();
  const testing = useMutation({ mutationFn: () => attempt(name) });
  const report = testing.data;
  return (
    <section className="card">
      <p>{t('admin.testLead')}</p>
      <Button kind="primary" disabled={testing.isPending} onClick={() => testing.mutate()}>
        {t(testing.isPending ? 'admin.testing' : 'admin.test')}
      </Button>
      <div role="status">
        {report && (
          <>
            <p className={report.good ? 'left-today' : 'gone'}>{t(report.good ? 'admin.good' : 'admin.notGood')}</p>
            <ul className="findings">
              {report.findings.map(({ code, good, words }) => (
                <li key={`${code} ${words}`} className={good ? 'good' : 'bad'}>
                  <Icon name={good ? 'check' : 'cross'} />
                  <span>
                    <span className="sr">{t(good ? 'admin.right' : 'admin.wrong')}</span> {words}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {testing.isError && <Trouble error={testing.error} />}
    </section>
  );
}

function termsOf({ protocol, url, secrets, deadline, atOnce, requests, answers }: Executor) {
  return { protocol, url, secrets, deadline, atOnce, requests, answers };
}

function Change({ executor }: { executor: Executor }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: (body: unknown) => change(executor.name, executor.version, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['executors'] }),
  });
  return (
    <details className="change-mandate">
      <summary>{t('admin.change')}</summary>
      <JsonForm
        initial={written(termsOf(executor))}
        label={t('admin.definition')}
        go={t('admin.save')}
        pending={changing.isPending}
        error={changing.error}
        onSave={(body) => changing.mutate(body)}
      />
    </details>
  );
}
