export const en = {
  'commitment.title': 'Promised',
  'commitment.propose': 'Remember as a promise: {time}',
  'commitment.theirs': '{time} for the customer',
  'commitment.kept': 'It is kept',
  'commitment.brokenNext': 'The time is up. Tell the customer, and promise anew.',
  'commitment.state.OPEN': 'open',
  'commitment.state.AT_RISK': 'due soon',
  'commitment.state.KEPT': 'kept',
  'commitment.state.BROKEN': 'broken',
} as const;
