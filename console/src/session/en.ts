export const en = {
  'session.needed': 'Sign in to go on',
  'session.ended': 'Your login has ended. Sign in again; what you wrote is kept.',
  'session.failed': 'Signing in did not work. Try it once more.',
  'session.signIn': 'Sign in',
  'session.noConfig': 'The console cannot read its configuration. Is the stack running?',
};
