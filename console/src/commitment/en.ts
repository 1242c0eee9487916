export const en = {
  'commitment.title': 'Promised',
  'commitment.propose': 'Remember as a promise: {time}',
  'commitment.kept': 'Kept',
  'commitment.state.OPEN': 'open',
  'commitment.state.AT_RISK': 'due soon',
  'commitment.state.KEPT': 'kept',
  'commitment.state.BROKEN': 'broken',
} as const;
