import type { ReadVerdict } from '../../api/types';
import { useWords } from '../../i18n/Language';

/** Each reading of what the customer said, with the words that it rests on. */
export function Verdicts({ verdicts }: { verdicts: ReadVerdict[] }) {
  const { t, code, clock } = useWords();
  if (verdicts.length === 0) return null;
  return (
    <div className="verdicts">
      <h2>{t('verdict.title')}</h2>
      <ul>
        {verdicts.map((verdict) => (
          <li key={`${verdict.messageId}-${verdict.attempt}`} className={verdict.verdict.toLowerCase()}>
            <strong>{code('verdict', verdict.verdict)}</strong>
            {verdict.doubt && <span> {code('verdict.doubt', verdict.doubt)}</span>} {clock(verdict.at)}
            {verdict.words.length > 0 && <small>{verdict.words.map((word) => `“${word}”`).join(', ')}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
