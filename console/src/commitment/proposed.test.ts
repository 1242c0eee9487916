import { describe, expect, it } from 'vitest';
import { proposed } from './proposed';

const HERE = 'Europe/Amsterdam';
/** Friday, eleven at night in Amsterdam. */
const NOW = new Date('2026-11-27T22:00:00Z');

const local = (day: number, hour: number) => new Date(Date.UTC(2026, 10, day, hour - 1)).toISOString();

describe('B6 A promise is proposed from her words', () => {
  it.each([
    ['Sorry! I call you on Monday at 10:00.', 'en', local(30, 10), 'I call you on Monday at 10:00.'],
    ['You hear from me on Monday. Have a good night.', 'en', local(30, 17), 'You hear from me on Monday.'],
    ['You have an answer before noon tomorrow.', 'en', local(28, 12), 'You have an answer before noon tomorrow.'],
    ['Sorry. Ik bel je maandag om 10:00.', 'nl', local(30, 10), 'Ik bel je maandag om 10:00.'],
    ['Het spijt me. Je hoort morgen voor 12 uur van me.', 'en', local(28, 12), 'Je hoort morgen voor 12 uur van me.'],
    ['Ik bel je maandag uiterlijk om 9 uur', 'nl', local(30, 9), 'Ik bel je maandag uiterlijk om 9 uur'],
    ['You hear from me on Monday by 10 am.', 'en', local(30, 10), 'You hear from me on Monday by 10 am.'],
    ['Je hoort morgen van me', 'nl', local(28, 17), 'Je hoort morgen van me'],
  ])('%s', (text, language, dueAt, words) => {
    expect(proposed(text, language, NOW, HERE)).toMatchObject({ dueAt, words });
  });

  it.each([
    ['I am sorry, that is on us.', 'en'],
    ['Het spijt me, dat is onze fout.', 'nl'],
    ['Your line was down yesterday.', 'en'],
    ['Dit is al de derde keer voor 12 euro.', 'nl'],
    ['', null],
  ])('and from nothing else: %s', (text, language) => {
    expect(proposed(text, language, NOW, HERE)).toBeNull();
  });

  it.each([
    ['America/Curacao', '2026-11-30T14:00:00.000Z'],
    ['Asia/Tokyo', '2026-11-30T01:00:00.000Z'],
    ['UTC', '2026-11-30T10:00:00.000Z'],
  ])('in the zone of the customer, who reads it by their own clock: %s', (zone, dueAt) => {
    expect(proposed('I call you on Monday at 10:00.', 'en', NOW, zone)?.dueAt).toBe(dueAt);
  });

  it.each([
    ['of the day that is tomorrow there already', 'You hear from me tomorrow.', 'Asia/Tokyo', '2026-11-29T08:00:00.000Z'],
    ['a length of time is the same everywhere', 'I call you in two hours.', 'Asia/Tokyo', '2026-11-28T00:00:00.000Z'],
  ])('%s', (_, text, zone, dueAt) => {
    expect(proposed(text, 'en', NOW, zone)?.dueAt).toBe(dueAt);
  });

  it.each([
    ['across the change to winter time', '2026-10-23T20:00:00Z', '2026-10-26T09:00:00.000Z'],
    ['across the change to summer time', '2026-03-27T20:00:00Z', '2026-03-30T08:00:00.000Z'],
  ])('%s (fault-F18)', (_, now, dueAt) => {
    expect(proposed('I call you on Monday at 10:00.', 'en', new Date(now), HERE)?.dueAt).toBe(dueAt);
  });

  it('in the hour that is left out in spring, an hour later (input-F3)', () => {
    const saturday = new Date('2026-03-28T12:00:00Z');
    expect(proposed('I call you tomorrow at 02:30.', 'en', saturday, HERE)?.dueAt).toBe('2026-03-29T01:30:00.000Z');
  });

  it('on the day that there is every four years (input-F3)', () => {
    const before = new Date('2028-02-28T12:00:00Z');
    expect(proposed('I call you tomorrow at 10:00.', 'en', before, HERE)?.dueAt).toBe('2028-02-29T09:00:00.000Z');
  });
});
