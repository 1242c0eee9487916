export const en = {
  'snooze.title': 'Later',
  'snooze.lead': 'It stays yours; you are called then at the latest.',
  'snooze.inAnHour': 'In an hour, {time}',
  'snooze.laterToday': 'Later today, {time}',
  'snooze.morning': 'In the morning, {time}',
  'snooze.promise': 'Just before the promise, {time}',
  'snooze.own': 'Or another time',
  'snooze.go': 'Put off',
  'snooze.done': 'Put off until {time}.',
};
