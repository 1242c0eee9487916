import type { en } from './en';

export const nl: Record<keyof typeof en, string> = {
  'session.needed': 'Log in om verder te gaan',
  'session.ended': 'Je login is verlopen. Log opnieuw in; wat je schreef blijft bewaard.',
  'session.failed': 'Het inloggen is niet gelukt. Probeer het nog eens.',
  'session.signIn': 'Inloggen',
  'session.noConfig': 'De console kan haar instellingen niet lezen. Draait alles?',
};
