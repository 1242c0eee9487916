import type { PageView } from '../api/types';
import { Link } from '../app/Link';
import { ticketPath } from '../app/router';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { useAcknowledge, usePages } from './usePages';

/** Who was paged for what; whoever is there may look at it, paged or not. */
export function Pages() {
  const { t } = useWords();
  const { data } = usePages();
  const open = data?.items.filter((page) => page.open) ?? [];
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="duty-pages">
      <h2 id="duty-pages">{t('page.title')}</h2>
      <ul className="cards">
        {open.map((page) => (
          <OnePage key={page.id} page={page} />
        ))}
      </ul>
    </section>
  );
}

function OnePage({ page }: { page: PageView }) {
  const { t, code, clock } = useWords();
  const acknowledging = useAcknowledge();
  return (
    <li className="card">
      <div className="card-head">
        <h3>{code('page.reason', page.reason)}</h3>
        <small>{clock(page.raisedAt)}</small>
      </div>
      <ol>
        {page.steps.map((step) => (
          <li key={step.pagedAt}>{t('page.step', { name: step.person.name, time: clock(step.pagedAt) })}</li>
        ))}
      </ol>
      {acknowledging.isError && <Trouble error={acknowledging.error} />}
      <div className="answer-buttons">
        <Link className="button" href={ticketPath(page.ticketId)}>
          {t('page.open')}
        </Link>
        <Button kind="primary" disabled={acknowledging.isPending} onClick={() => acknowledging.mutate(page)}>
          {t('page.acknowledge')}
        </Button>
      </div>
    </li>
  );
}
