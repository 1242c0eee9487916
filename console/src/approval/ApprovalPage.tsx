import { Problem } from '../api/problem';
import { Link } from '../app/Link';
import { pathOf } from '../app/router';
import { useWords } from '../i18n/Language';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { AnswerButtons } from './AnswerButtons';
import { Facts } from './Facts';
import { useApproval } from './useApprovals';

/** One request by its address: what it is about above, yes and no under the thumb. */
export function ApprovalPage({ id }: { id: string }) {
  const { t } = useWords();
  const { data: approval, error, refetch } = useApproval(id);
  const none = error instanceof Problem && error.status === 404;
  return (
    <PlainPage
      title={t('approval.one')}
      dock={approval?.mayAnswer && <AnswerButtons approval={approval} />}
    >
      {!approval && !error && <p className="inbox-note">{t('app.loading')}</p>}
      {error && none && <p className="inbox-note">{t('approval.none')}</p>}
      {error && !none && <Trouble error={error} title={t('approval.failed')} onRetry={() => void refetch()} />}
      {approval && (
        <article className="card">
          <Facts approval={approval} heading="h2" />
        </article>
      )}
      <Link className="button quiet" href={pathOf('approvals')}>
        {t('approval.all')}
      </Link>
    </PlainPage>
  );
}
