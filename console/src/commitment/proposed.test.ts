import { describe, expect, it } from 'vitest';
import { proposed } from './proposed';

/** Friday, eleven at night. */
const NOW = new Date(2026, 10, 27, 23, 0);

const local = (day: number, hour: number) => new Date(2026, 10, day, hour, 0).toISOString();

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
    expect(proposed(text, language, NOW)).toEqual({ dueAt, words });
  });

  it.each([
    ['I am sorry, that is on us.', 'en'],
    ['Het spijt me, dat is onze fout.', 'nl'],
    ['Your line was down yesterday.', 'en'],
    ['Dit is al de derde keer voor 12 euro.', 'nl'],
    ['', null],
  ])('and from nothing else: %s', (text, language) => {
    expect(proposed(text, language, NOW)).toBeNull();
  });
});
