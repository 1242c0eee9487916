import type { PageView } from '../api/types';
import { Link } from '../app/Link';
import { ticketPath } from '../app/router';
import { useWords } from '../i18n/Language';
import { useMe } from '../inbox/useMe';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { useAcknowledge, useMyPages } from './usePages';

/** Somebody is needed, and she was asked: one tap, wherever she is. */
export function PageBanner() {
  const pages = useMyPages();
  if (pages.length === 0) return null;
  return (
    <div className="paged" role="alert">
      {pages.map((page) => (
        <Paged key={page.id} page={page} />
      ))}
    </div>
  );
}

function Paged({ page }: { page: PageView }) {
  const { t, code, clock } = useWords();
  const me = useMe();
  const acknowledging = useAcknowledge();
  const mine = page.steps.filter((step) => step.person.id === me?.id).at(-1);
  return (
    <section className="paged-one">
      <p>
        <strong>{code('page.reason', page.reason)}</strong>{' '}
        {mine && <small>{t('page.answerBy', { time: clock(mine.answerBy) })}</small>}
        {mine?.overQuietHours && <small> {t('page.overQuietHours')}</small>}
      </p>
      <Link className="button quiet" href={ticketPath(page.ticketId)}>
        {t('page.open')}
      </Link>
      <Button kind="primary" disabled={acknowledging.isPending} onClick={() => acknowledging.mutate(page)}>
        {t('page.acknowledge')}
      </Button>
      {acknowledging.isError && <Trouble error={acknowledging.error} />}
    </section>
  );
}
