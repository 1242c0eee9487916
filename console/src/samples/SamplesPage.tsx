import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { list } from '../api/samples';
import type { Sample } from '../api/types';
import { Link } from '../app/Link';
import { mandatePath, ticketPath } from '../app/router';
import { useWords } from '../i18n/Language';
import { useMe, useRoles } from '../inbox/useMe';
import { Button } from '../ui/Button';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { Judge } from './Judge';

const VIEWS = ['open', 'judged'] as const;

/** Trust first, look afterwards: some decisions, after they took effect. */
export function SamplesPage() {
  const { t } = useWords();
  const [view, setView] = useState<(typeof VIEWS)[number]>('open');
  return (
    <PlainPage title={t('samples.title')}>
      <div className="views" role="group" aria-label={t('samples.views')}>
        {VIEWS.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
            {t(`samples.${each}`)}
          </button>
        ))}
      </div>
      <Samples key={view} judged={view === 'judged'} />
    </PlainPage>
  );
}

function Samples({ judged }: { judged: boolean }) {
  const { t } = useWords();
  const query = useInfiniteQuery({
    queryKey: ['samples', judged],
    queryFn: ({ pageParam, signal }) => list(judged, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
  if (query.isPending) return <p className="inbox-note">{t('app.loading')}</p>;
  if (query.isError) return <Trouble error={query.error} title={t('samples.failed')} onRetry={() => void query.refetch()} />;
  const samples = query.data.pages.flatMap((page) => page.items);
  if (samples.length === 0) return <p className="inbox-note">{t(judged ? 'samples.empty.judged' : 'samples.empty.open')}</p>;
  return (
    <>
      <ul className="cards">
        {samples.map((sample) => (
          <Card key={sample.id} sample={sample} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('inbox.more')}
        </Button>
      )}
    </>
  );
}

function Card({ sample }: { sample: Sample }) {
  const { t, code, money, clock } = useWords();
  const me = useMe();
  const mayJudge = useRoles().includes('manager') && sample.decidedBy !== me?.id && !sample.judgement;
  return (
    <li className="card">
      <div className="card-head">
        <h2>
          {code('remedy', sample.remedy)} {money(sample.amount)}
        </h2>
        <small>{t('samples.by', { name: sample.decidedBy, time: clock(sample.decidedAt) })}</small>
      </div>
      <p className="tags">
        {sample.risks.map((risk) => (
          <span key={risk} className="tag">
            {code('samples.risk', risk)}
          </span>
        ))}
      </p>
      <p className="entry-links">
        <Link href={ticketPath(sample.ticketId)}>{t('decisions.ticket')}</Link>
        <Link href={mandatePath(sample.mandateId)}>{t('decisions.mandate', { n: sample.mandateVersion })}</Link>
      </p>
      {mayJudge && <Judge sample={sample} />}
      {sample.judgement && <Judged judgement={sample.judgement} />}
    </li>
  );
}

function Judged({ judgement }: { judgement: NonNullable<Sample['judgement']> }) {
  const { t, code, money, clock } = useWords();
  const { outcome, note, by, at, proposal } = judgement;
  return (
    <>
      <p>
        <strong>{code('samples.outcome', outcome)}</strong>{' '}
        <small>{t('samples.by', { name: by.name, time: clock(at) })}</small>
      </p>
      {note && <p>{note}</p>}
      {proposal && <p>{t('samples.proposal', { amount: money(proposal.perDecision) })}</p>}
    </>
  );
}
