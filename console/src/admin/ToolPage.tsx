import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { change, show, withdraw } from '../api/tools';
import type { Tool } from '../api/types';
import { useWords } from '../i18n/Language';
import { useRoles } from '../inbox/useMe';
import { fieldsOf } from '../tool/schema';
import { ParameterFields } from '../tool/ParameterFields';
import { Button } from '../ui/Button';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { JsonForm } from './JsonForm';
import { written } from './json';
import { Versions } from './Versions';

/** One tool: what the form looks like that it makes, how it is defined, and every version it had. */
export function ToolPage({ code }: { code: string }) {
  const { t, language } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['tools', code],
    queryFn: ({ signal }) => show(code, signal),
    refetchOnWindowFocus: false,
  });
  const mayChange = useRoles().includes('admin');
  return (
    <PlainPage title={data ? data.tool[language].name : t('admin.tools')}>
      {!data && !error && <p className="inbox-note">{t('app.loading')}</p>}
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          {data.tool.withdrawnAt && <p className="gone">{t('admin.withdrawn')}</p>}
          <Form tool={data.tool} />
          {mayChange ? (
            <Change key={data.tool.version} tool={data.tool} />
          ) : (
            <pre className="definition">{written(termsOf(data.tool))}</pre>
          )}
          <Versions versions={data.versions} />
        </>
      )}
    </PlainPage>
  );
}

/** As the community manager sees it. */
function Form({ tool }: { tool: Tool }) {
  const { t, language } = useWords();
  const fields = fieldsOf(tool, language);
  return (
    <section className="card" aria-labelledby="tool-form">
      <h2 id="tool-form">{t('admin.form')}</h2>
      {fields.length === 0 && <p>{t('admin.noForm')}</p>}
      <ParameterFields fields={fields} typed={{}} onType={() => undefined} />
      <p className="preview">{tool[language].preview}</p>
    </section>
  );
}

/** What of a tool can be said anew; what kind it is and whether it has an amount goes along, and stays. */
function termsOf({ kind, en, nl, parameters, money, executor, dryRun, undo, pace }: Tool) {
  return { kind, en, nl, parameters, money, executor, dryRun, undo, pace };
}

function Change({ tool }: { tool: Tool }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['tools'] });
  const changing = useMutation({ mutationFn: (body: unknown) => change(tool.code, tool.version, body), onSuccess });
  const withdrawing = useMutation({ mutationFn: () => withdraw(tool.code, tool.version), onSuccess });
  return (
    <>
      <details className="change-mandate">
        <summary>{t('admin.change')}</summary>
        <JsonForm
          initial={written(termsOf(tool))}
          label={t('admin.definition')}
          go={t('admin.save')}
          pending={changing.isPending}
          error={changing.error}
          onSave={(body) => changing.mutate(body)}
        />
      </details>
      {!tool.withdrawnAt && (
        <details className="change-mandate">
          <summary>{t('admin.withdraw')}</summary>
          <p>{t('admin.withdrawLead')}</p>
          <Button disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
            {t('admin.withdrawNow')}
          </Button>
          {withdrawing.isError && <Trouble error={withdrawing.error} />}
        </details>
      )}
    </>
  );
}
