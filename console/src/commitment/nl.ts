import type { en } from './en';

export const nl: Record<keyof typeof en, string> = {
  'commitment.title': 'Beloofd',
  'commitment.propose': 'Onthoud als belofte: {time}',
  'commitment.kept': 'Nagekomen',
  'commitment.state.OPEN': 'open',
  'commitment.state.AT_RISK': 'bijna zover',
  'commitment.state.KEPT': 'nagekomen',
  'commitment.state.BROKEN': 'gebroken',
};
