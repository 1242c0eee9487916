import type { Money } from '../../api/types';
import type { Words } from '../../i18n/Language';
import type { Draft } from './proposal';
import { retold } from './retold';
import type { TopUp } from './topUp';

/** The proposed reply, true to what is about to be given: it never promises what a colleague may still refuse. */
export function toldOf(proposal: Draft, amount: Money | null, topUp: TopUp | null, { t, money, locale }: Words): string {
  if (!topUp || proposal.text === '') return retold(proposal.text, proposal.amount, amount, locale);
  const rest = money(topUp.rest);
  if (!topUp.now) return t('topUp.told', { rest });
  return `${retold(proposal.text, proposal.amount, topUp.now, locale)} ${t('topUp.toldMore', { rest })}`;
}
