import { hasCode } from '../../api/problem';
import type { Now, Ruling } from '../../api/types';
import { WORDS } from './proposal';
import { mayBeSent } from './readiness';

/**
 * What she may give now in place of what she may not: less of the same where there is any, else what costs money, else an
 * explanation, which is always hers to give.
 */
export function offersInstead(remedyType: string | null, ruling: Ruling | null, refusal: unknown): Now[] {
  const now = hasCode(refusal, 'above-your-mandate') || hasCode(refusal, 'nobody-covers') ? refusal.now : ruling && !mayBeSent(ruling) ? ruling.now : [];
  const same = now.filter((each) => each.remedy === remedyType);
  const ofMoney = now.filter((each) => each.amount !== null);
  return [same, ofMoney].find((offers) => offers.length > 0) ?? now.filter((each) => each.remedy === WORDS);
}
