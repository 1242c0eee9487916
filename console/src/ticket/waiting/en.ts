export const en = {
  'waited.title': 'Open for {time}:',
  'waited.analyse': 'our answer',
  'waited.approval': 'permission',
  'waited.execute': 'carrying out',
  'waited.customer': 'the customer',
  'waited.touches.one': '{n} person',
  'waited.touches.other': '{n} people',
  'waited.hops.one': 'passed on once',
  'waited.hops.other': 'passed on {n} times',
};
