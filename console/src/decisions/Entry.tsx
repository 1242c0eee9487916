import type { LogEntry } from '../api/types';
import { Link } from '../app/Link';
import { mandatePath, ticketPath } from '../app/router';
import { useWords } from '../i18n/Language';

export function Entry({ entry }: { entry: LogEntry }) {
  const { t, code, money, clock } = useWords();
  const what = [entry.remedy && code('remedy', entry.remedy), entry.amount && money(entry.amount)].filter(Boolean);
  return (
    <li className="card">
      <div className="card-head">
        <strong>{code('decisions.kind', entry.kind)}</strong>
        {what.length > 0 && <span>{what.join(' ')}</span>}
        <time className="row-wait" dateTime={entry.at}>
          {clock(entry.at)}
        </time>
      </div>
      <p className="entry-links">
        <span>{entry.person.name}</span>
        {entry.ticketId && <Link href={ticketPath(entry.ticketId)}>{t('decisions.ticket')}</Link>}
        {entry.mandateId && entry.mandateVersion !== null && (
          <Link href={mandatePath(entry.mandateId)}>{t('decisions.mandate', { n: entry.mandateVersion })}</Link>
        )}
      </p>
      {Object.keys(entry.details).length > 0 && (
        <details>
          <summary>{t('decisions.details')}</summary>
          <pre tabIndex={0}>{JSON.stringify(entry.details, null, 2)}</pre>
        </details>
      )}
    </li>
  );
}
