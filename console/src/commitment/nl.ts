import type { en } from './en';

export const nl: Record<keyof typeof en, string> = {
  'commitment.title': 'Beloofd',
  'commitment.propose': 'Onthoud als belofte: {time}',
  'commitment.theirs': '{time} voor de klant',
  'commitment.kept': 'Nagekomen',
  'commitment.brokenNext': 'De tijd is om. Zeg het de klant, en beloof opnieuw.',
  'commitment.state.OPEN': 'open',
  'commitment.state.AT_RISK': 'bijna zover',
  'commitment.state.KEPT': 'nagekomen',
  'commitment.state.BROKEN': 'gebroken',
};
