import type { en } from './en';

export const nl: Record<keyof typeof en, string> = {
  'hand.title': 'Met de hand te doen',
  'hand.for': 'voor {name}, besloten {time}',
  'hand.customer': 'klant {number}',
  'hand.what': 'Wat er is gedaan, in een paar woorden',
  'hand.done': 'Het is gedaan',
  'hand.cannot': 'Het kan niet',
  'hand.why': 'Waarom niet, in een paar woorden',
  'hand.sayCannot': 'Zeg het zo',
  'hand.back': 'Terug',
};
