import type { Approval } from '../api/types';
import { Link } from '../app/Link';
import { ticketPath } from '../app/router';
import { useWords, type Words } from '../i18n/Language';
import { useMe } from '../inbox/useMe';
import { useNow } from '../ui/useNow';

export function whatOf({ remedy, amount }: Pick<Approval, 'remedy' | 'amount'>, { code, money }: Words): string {
  return `${code('remedy', remedy)} ${money(amount)}`;
}

/** All that whoever answers needs to know: what, why, what a yes does, and how it came or how it ended. */
export function Facts({ approval, heading: Heading }: { approval: Approval; heading: 'h1' | 'h2' | 'h3' }) {
  const words = useWords();
  const { t, money } = words;
  const own = useMe()?.id === approval.askedBy.id;
  const what = whatOf(approval, words);
  return (
    <>
      <div className="card-head">
        <Heading>
          {own ? t('approval.youAsked', { what }) : t('approval.asks', { name: approval.askedBy.name, what })}
        </Heading>
        <Standing approval={approval} />
      </div>
      {approval.because && (
        <p className="approval-because">
          <small>{t('approval.because')}</small>
          {approval.because}
        </p>
      )}
      {approval.preview && approval.state === 'REQUESTED' && (
        <p className="approval-effect">
          <small>{t('approval.effect')}</small>
          {approval.preview}
        </p>
      )}
      <p className="approval-parts">
        {approval.givenAtOnce.minor > 0
          ? t('approval.parts', { now: money(approval.givenAtOnce), total: money(approval.total) })
          : approval.state === 'REQUESTED' && t('approval.whole')}
      </p>
      {!approval.mayAnswer && <p role="status">{approval.words}</p>}
      <Refusal approval={approval} />
      <Link className="approval-ticket" href={ticketPath(approval.ticketId)}>
        {t('approval.ticket')}
      </Link>
    </>
  );
}

/** What whoever said no said with it. */
export function Refusal({ approval }: { approval: Approval }) {
  const { t } = useWords();
  if (!approval.refusal) return null;
  return <p>{t('approval.said', { name: approval.answeredBy?.name ?? '', words: approval.refusal })}</p>;
}

/** Waiting since when, or how it ended. */
export function Standing({ approval }: { approval: Approval }) {
  const { t, code, span } = useWords();
  const now = useNow(10_000);
  if (approval.state !== 'REQUESTED') {
    return (
      <span className={`tag approval-${approval.state.toLowerCase()}`}>{code('approval.state', approval.state)}</span>
    );
  }
  return <span className="row-wait us">{t('approval.since', { time: span(now - Date.parse(approval.requestedAt)) })}</span>;
}
