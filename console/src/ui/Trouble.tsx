import { NoConnection, Problem } from '../api/problem';
import { useWords, type Words } from '../i18n/Language';
import { byTheClock } from '../i18n/time';
import { Button } from './Button';

interface Props {
  error: unknown;
  /** What did not work, when the error alone does not say it. */
  title?: string;
  onRetry?: () => void;
}

/** What went wrong in one kind sentence, and what to do next. */
export function Trouble({ error, title, onRetry }: Props) {
  const words = useWords();
  return (
    <div className="trouble" role="alert">
      {title && <strong>{title}</strong>}
      <p>{sayTrouble(error, words)}</p>
      {onRetry && <Button onClick={onRetry}>{words.t('app.retry')}</Button>}
    </div>
  );
}

export function sayTrouble(error: unknown, { t, clock }: Words): string {
  if (error instanceof NoConnection || !(error instanceof Problem)) return t('problem.unreachable');
  if (error.code === 'taken' && error.holder) {
    const { name, since } = error.holder;
    return since ? t('problem.taken', { name, time: clock(since) }) : t('problem.takenNow', { name });
  }
  if (error.code === 'no-such-customer') return t('problem.noSuchCustomer');
  if (error.code === 'too-late-to-undo') return t('problem.tooLateToUndo');
  return byTheClock(error.detail ?? error.title, clock);
}
