import { useState } from 'react';
import type { ApprovalList } from '../api/approvals';
import { useWords } from '../i18n/Language';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { AnswerButtons } from './AnswerButtons';
import { Facts } from './Facts';
import { useApprovals } from './useApprovals';

const VIEWS: ApprovalList[] = ['waiting', 'settled'];

/** Whoever may say yes sees all that waits for it, each with everything it takes to answer with one tap. */
export function ApprovalsPage() {
  const { t } = useWords();
  const [view, setView] = useState<ApprovalList>('waiting');
  return (
    <PlainPage title={t('approval.title')}>
      <div className="views" role="group" aria-label={t('approval.views')}>
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
            {t(`approval.${each}`)}
          </button>
        ))}
      </div>
      <Requests key={view} view={view} />
    </PlainPage>
  );
}

function Requests({ view }: { view: ApprovalList }) {
  const { t } = useWords();
  const { data, isPending, error, refetch } = useApprovals(view);
  if (isPending) return <p className="inbox-note">{t('app.loading')}</p>;
  if (error) return <Trouble error={error} title={t('approval.failed')} onRetry={() => void refetch()} />;
  if (data.items.length === 0) return <p className="inbox-note">{t(`approval.empty.${view}`)}</p>;
  // What is hers to answer stands first; what she asked for herself waits below.
  const items = [...data.items].sort((one, other) => Number(other.mayAnswer) - Number(one.mayAnswer));
  return (
    <ul className="cards">
      {items.map((approval) => (
        <li key={approval.id} className="card">
          <Facts approval={approval} heading="h2" />
          {approval.mayAnswer && <AnswerButtons approval={approval} />}
        </li>
      ))}
    </ul>
  );
}
