import { hasCode } from '../../api/problem';
import type { Now, Ruling } from '../../api/types';
import { WORDS } from './proposal';
import { mayBeSent } from './readiness';

/**
 * What she may give now in place of what she may not: less of the same where there is any, else what costs money; an
 * explanation is always hers to give and stands among the choices.
 */
export function offersInstead(remedyType: string | null, ruling: Ruling | null, refusal: unknown): Now[] {
  const now = hasCode(refusal, 'above-your-mandate') ? refusal.now : ruling && !mayBeSent(ruling) ? ruling.now : [];
  const same = now.filter((each) => each.remedy === remedyType);
  return same.length > 0 ? same : now.filter((each) => each.remedy !== WORDS);
}
