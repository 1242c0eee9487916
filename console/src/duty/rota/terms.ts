import type { RotationTerms } from '../../api/rota';
import type { Rotation } from '../../api/types';

export const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const NIGHT = { from: '18:00', until: '07:00' };

/** Nights of every day, from today on, by the clock that she looks at. */
export function aRotation(now: Date): RotationTerms {
  const startsOn = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { name: '', layer: 1, zone, startsOn, endsOn: null, days: [...DAYS], ...NIGHT, people: [] };
}

export function termsOf({ name, layer, zone, startsOn, endsOn, days, from, until, people }: Rotation): RotationTerms {
  return { name, layer, zone, startsOn, endsOn, days, from, until, people: people.map(({ id }) => id) };
}

export const isComplete = ({ name, days, people, startsOn, from, until }: RotationTerms) =>
  name.trim() !== '' && days.length > 0 && people.length > 0 && [startsOn, from, until].every(Boolean);

export function withDay(terms: RotationTerms, day: string): RotationTerms {
  const chosen = terms.days.includes(day) ? terms.days.filter((each) => each !== day) : [...terms.days, day];
  return { ...terms, days: DAYS.filter((each) => chosen.includes(each)) };
}

/** Who is added takes the turn after all others; who is taken out, none. */
export function withPerson(terms: RotationTerms, person: string): RotationTerms {
  const there = terms.people.includes(person);
  return { ...terms, people: there ? terms.people.filter((each) => each !== person) : [...terms.people, person] };
}
