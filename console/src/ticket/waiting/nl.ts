import type { en } from './en';

export const nl: Record<keyof typeof en, string> = {
  'waited.title': '{time} open:',
  'waited.analyse': 'ons antwoord',
  'waited.approval': 'toestemming',
  'waited.execute': 'uitvoering',
  'waited.customer': 'de klant',
  'waited.touches.one': '{n} mens',
  'waited.touches.other': '{n} mensen',
  'waited.hops.one': 'één keer doorgegeven',
  'waited.hops.other': '{n} keer doorgegeven',
};
