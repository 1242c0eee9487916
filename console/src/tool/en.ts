export const en = {
  'tool.try': 'Try without effect',
  'tool.lookUps': 'Look something up',
  'tool.nothingFound': 'Nothing found.',
  'tool.undo': 'Take back',
  'tool.undoNow': 'Take it back now',
  'tool.undoBecause': 'Given by mistake',
  'tool.missing': 'Fill in: {field}.',
  'tool.undoes': 'takes back an earlier one',
};
