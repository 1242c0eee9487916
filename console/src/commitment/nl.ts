export const nl = {
  'commitment.title': 'Beloofd',
  'commitment.propose': 'Onthoud als belofte: {time}',
  'commitment.kept': 'Nagekomen',
  'commitment.state.OPEN': 'open',
  'commitment.state.AT_RISK': 'bijna zover',
  'commitment.state.KEPT': 'nagekomen',
  'commitment.state.BROKEN': 'gebroken',
} as const;
