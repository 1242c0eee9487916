import type { ReactNode } from 'react';
import { AnswerButtons } from '../approval/AnswerButtons';
import { Facts } from '../approval/Facts';
import { useApprovals } from '../approval/useApprovals';
import { HandWorkCard } from '../handwork/HandWorkCard';
import { useHandWork } from '../handwork/useHandWork';
import { useWords } from '../i18n/Language';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';
import { useNow } from '../ui/useNow';
import { DueFollowUp } from './DueFollowUp';
import { OwedCommitment } from './OwedCommitment';
import { Question } from './Question';
import { useAskedOfMe, useDue, useMine, useOwed, waitingForUs } from './useMyDay';
import { LaterTickets, WaitingTicket } from './WaitingTicket';

/**
 * What she owes somebody, in order: who was promised to hear from her, what she promised, who waits, whose yes is wanted, what
 * she does by hand, and who asks her how it went. What is not there is not spoken of.
 */
export function MyDayPage() {
  const { t } = useWords();
  const now = useNow(30_000);
  const [due, mine, owed, approvals] = [useDue(), useMine(), useOwed(), useApprovals('waiting')];
  const [byHand, asked] = [useHandWork(), useAskedOfMe()];
  const all = [due, mine, owed, approvals, byHand, asked];
  const failed = all.filter((query) => query.isError);
  const hers = new Map(mine.data?.items.map((ticket) => [ticket.id, ticket]));
  const promised = due.data?.items.filter((item) => hers.has(item.ticketId)) ?? [];
  const promises = owed.data?.items ?? [];
  const { today, later } = waitingForUs([...hers.values()], now);
  const toAnswer = approvals.data?.items.filter((approval) => approval.mayAnswer) ?? [];
  const questions = asked.data?.items ?? [];
  const counts = [promised, promises, today, toAnswer, byHand.items, questions].map((items) => items.length);
  const nextPromiseOf = (ticketId: string) =>
    promises.find((each) => each.ticketId === ticketId && each.state !== 'BROKEN')?.dueAt ?? null;

  return (
    <PlainPage title={t('day.title')}>
      {failed[0] && (
        <Trouble error={failed[0].error} title={t('day.failed')} onRetry={() => failed.forEach((query) => void query.refetch())} />
      )}
      {counts.every((count) => count === 0) && failed.length === 0 && (
        <p className="inbox-note">{t(all.some((query) => query.isLoading) ? 'app.loading' : 'day.nothing')}</p>
      )}
      <Part title={t('day.comeBack')}>
        {promised.map((item) => (
          <Card key={item.id}>
            <DueFollowUp item={item} />
          </Card>
        ))}
      </Part>
      <Part title={t('day.owed')}>
        {promises.map((each) => (
          <Card key={each.id}>
            <OwedCommitment owed={each} now={now} />
          </Card>
        ))}
      </Part>
      <Part title={t('day.waiting')}>
        {today.map((ticket) => (
          <WaitingTicket key={ticket.id} ticket={ticket} now={now} nextPromise={nextPromiseOf(ticket.id)} />
        ))}
      </Part>
      <Part title={t('approval.title')}>
        {toAnswer.map((approval) => (
          <Card key={approval.id}>
            <Facts approval={approval} heading="h3" />
            <AnswerButtons approval={approval} />
          </Card>
        ))}
      </Part>
      <Part title={t('hand.title')}>
        {byHand.items.map((work) => (
          <Card key={work.id}>
            <HandWorkCard work={work} />
          </Card>
        ))}
      </Part>
      <Part title={t('day.asked')}>
        {questions.map((question) => (
          <Card key={question.id}>
            <Question question={question} />
          </Card>
        ))}
      </Part>
      <LaterTickets tickets={later} now={now} />
    </PlainPage>
  );
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="part">
      <h2>
        {title} <small>{children.length}</small>
      </h2>
      <ul className="cards">{children}</ul>
    </section>
  );
}

function Card({ children }: { children: ReactNode }) {
  return <li className="card">{children}</li>;
}
