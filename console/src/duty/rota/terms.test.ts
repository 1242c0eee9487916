import { expect, test } from 'vitest';
import { aRotation, isComplete, withDay, withPerson } from './terms';

const nights = { ...aRotation(new Date(2026, 10, 3)), name: 'Nights', people: ['nora'] };

test('B16 a rotation begins today, with every day of the week', () => {
  expect(nights).toMatchObject({ startsOn: '2026-11-03', layer: 1 });
  expect(nights.days).toHaveLength(7);
});

test('B16 days stay in the order of the week, whatever is tapped first', () => {
  const tapped = ['SUNDAY', 'MONDAY', 'SUNDAY', 'MONDAY'].reduce(withDay, nights);
  expect(tapped.days).toEqual(nights.days);
  expect(withDay(nights, 'TUESDAY').days).not.toContain('TUESDAY');
});

test('B16 people stand in the order of their weeks: as they were chosen', () => {
  const chosen = ['milan', 'tom', 'milan', 'milan'].reduce(withPerson, nights);
  expect(chosen.people).toEqual(['nora', 'tom', 'milan']);
});

test('B16 without a name, a day or a person it is not complete', () => {
  expect(isComplete(nights)).toBe(true);
  expect([{ ...nights, name: ' ' }, { ...nights, days: [] }, { ...nights, people: [] }].some(isComplete)).toBe(false);
});
