import { useApprovals } from '../approval/useApprovals';
import { Link } from '../app/Link';
import { pathOf } from '../app/router';
import { useWords } from '../i18n/Language';

/** That somebody waits for her yes is said where she looks anyway. */
export function ToAnswer() {
  const { count } = useWords();
  const { data } = useApprovals('waiting');
  const waiting = data?.items.filter((approval) => approval.mayAnswer).length ?? 0;
  if (waiting === 0) return null;
  return (
    <Link className="button to-answer" href={pathOf('approvals')}>
      {count('approval.toAnswer', waiting)}
    </Link>
  );
}
