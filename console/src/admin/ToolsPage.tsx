import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Intent } from '../api/intent';
import { add, all } from '../api/tools';
import type { Tool } from '../api/types';
import { Link } from '../app/Link';
import { go, toolPath } from '../app/router';
import { useWords } from '../i18n/Language';
import { useRoles } from '../inbox/useMe';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { JsonForm } from './JsonForm';
import { written } from './json';

/** A remedy as the company may give it, to begin with. */
const EXAMPLE = written({
  code: '',
  tool: {
    kind: 'REMEDY',
    en: { name: '', phrase: '', preview: '… customer {customer}' },
    nl: { name: '', phrase: '', preview: '… klant {customer}' },
    parameters: { type: 'object', additionalProperties: false, required: [], properties: {} },
    money: false,
    executor: 'company',
    dryRun: false,
  },
});

/** What can be looked up and given, as it is set up; administrators add to it. */
export function ToolsPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery({ queryKey: ['tools'], queryFn: ({ signal }) => all(signal) });
  const mayChange = useRoles().includes('admin');
  const tools = data?.items ?? [];
  return (
    <PlainPage title={t('admin.tools')}>
      {!data && !error && <p className="inbox-note">{t('app.loading')}</p>}
      {error && <Trouble error={error} onRetry={() => void refetch()} />}
      <Kind title={t('admin.remedies')} tools={tools.filter(({ kind }) => kind === 'REMEDY')} />
      <Kind title={t('admin.lookUps')} tools={tools.filter(({ kind }) => kind === 'LOOK_UP')} />
      {mayChange && <AddTool />}
    </PlainPage>
  );
}

function Kind({ title, tools }: { title: string; tools: Tool[] }) {
  const { t, language } = useWords();
  if (tools.length === 0) return null;
  return (
    <section className="part">
      <h2>{title}</h2>
      <ul className="definitions">
        {tools.map((tool) => (
          <li key={tool.code}>
            <Link href={toolPath(tool.code)}>
              <strong>{tool[language].name}</strong>
              <small>
                {tool.code} · {t('admin.by', { executor: tool.executor })}
                {tool.withdrawnAt && ` · ${t('admin.withdrawn')}`}
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddTool() {
  const { t } = useWords();
  const queries = useQueryClient();
  const [intent] = useState(() => new Intent('amends.tool', sessionStorage));
  const adding = useMutation({
    mutationFn: (body: unknown) => add(body, intent.keyFor(body)),
    onSuccess: (tool) => {
      intent.fulfilled();
      void queries.invalidateQueries({ queryKey: ['tools'] });
      go(toolPath(tool.code));
    },
  });
  return (
    <details className="change-mandate">
      <summary>{t('admin.addTool')}</summary>
      <p>{t('admin.addToolLead')}</p>
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
