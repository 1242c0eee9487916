import { describe, expect, it } from 'vitest';
import { retold } from './retold';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const tell = (text: string, from: number, to: number) => retold(text, eur(from), eur(to), 'en-GB');

describe('a proposed reply', () => {
  it.each(['€25', '€25.00', '€ 25,00', 'EUR 25', '€25,-'])('names the new amount instead of %s', (written) => {
    expect(tell(`I refund ${written} at once.`, 2500, 5000)).toBe('I refund €50.00 at once.');
  });

  it.each(['€250', '€25.50', '€125', '25 minutes', '€25,000'])('leaves %s alone', (written) => {
    expect(tell(`It was ${written}.`, 2500, 5000)).toBe(`It was ${written}.`);
  });

  it('knows cents', () => {
    expect(tell('You get €12,50 back, not €12.', 1250, 999)).toBe('You get €9.99 back, not €12.');
  });

  it('stays as it is while the amount does, or is not typed to its end', () => {
    expect(tell('€25', 2500, 2500)).toBe('€25');
    expect(retold('€25', eur(2500), null, 'en-GB')).toBe('€25');
    expect(retold('In dollars $25', { minor: 2500, currency: 'USD' }, { minor: 500, currency: 'USD' }, 'en-US')).toBe(
      'In dollars $5.00',
    );
  });
});
