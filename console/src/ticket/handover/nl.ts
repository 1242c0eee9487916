import type { en } from './en';

export const nl: Record<keyof typeof en, string> = {
  'handOver.title': 'Doorgeven aan een collega',
  'handOver.to': 'Aan wie',
  'handOver.choose': 'Kies…',
  'handOver.nobody': 'Er was de laatste weken niemand anders.',
  'handOver.open.one': '{n} open ticket',
  'handOver.open.other': '{n} open tickets',
  'handOver.onDuty': 'heeft dienst',
  'handOver.introduce': 'Zeg het de klant',
  'handOver.introduction': 'Wat de klant te horen krijgt',
  'handOver.go': 'Geef door aan {name}; het blijft van jou',
  'handOver.done': '{name} heeft het nu ook. Het blijft van jou.',
};
