export const en = {
  'handOver.title': 'Pass on to a colleague',
  'handOver.to': 'To whom',
  'handOver.choose': 'Choose…',
  'handOver.nobody': 'Nobody else was here in the last weeks.',
  'handOver.open.one': '{n} open ticket',
  'handOver.open.other': '{n} open tickets',
  'handOver.onDuty': 'on duty',
  'handOver.introduce': 'Tell the customer',
  'handOver.introduction': 'What the customer is told',
  'handOver.go': 'Pass on to {name}; it stays yours',
  'handOver.done': '{name} has it too from now on. It stays yours.',
};
