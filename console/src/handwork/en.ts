export const en = {
  'hand.title': 'To be done by hand',
  'hand.for': 'for {name}, decided {time}',
  'hand.customer': 'customer {number}',
  'hand.what': 'What was done, in a few words',
  'hand.done': 'It is done',
  'hand.cannot': 'It cannot be done',
  'hand.why': 'Why not, in a few words',
  'hand.sayCannot': 'Say so',
  'hand.back': 'Back',
};
