import type { en } from './en';

export const nl: Record<keyof typeof en, string> = {
  'tool.try': 'Proberen zonder gevolgen',
  'tool.lookUps': 'Iets opzoeken',
  'tool.nothingFound': 'Niets gevonden.',
  'tool.undo': 'Terugdraaien',
  'tool.undoNow': 'Nu terugdraaien',
  'tool.undoBecause': 'Per vergissing gegeven',
  'tool.missing': 'Vul in: {field}.',
  'tool.undoes': 'draait een eerdere terug',
};
