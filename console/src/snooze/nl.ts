import type { en } from './en';

export const nl: Record<keyof typeof en, string> = {
  'snooze.title': 'Later',
  'snooze.lead': 'Het blijft van jou; op zijn laatst dan word je geroepen.',
  'snooze.inAnHour': 'Over een uur, {time}',
  'snooze.laterToday': 'Later vandaag, {time}',
  'snooze.morning': 'In de ochtend, {time}',
  'snooze.promise': 'Net voor de belofte, {time}',
  'snooze.own': 'Of een andere tijd',
  'snooze.go': 'Stel uit',
  'snooze.done': 'Uitgesteld tot {time}.',
};
