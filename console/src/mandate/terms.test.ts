import { describe, expect, it } from 'vitest';
import { aMandate } from './aMandate.testing';
import { differences, NOTHING_TYPED, termsOf, typedOf } from './terms';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

describe('the terms of a mandate (B14)', () => {
  it('come back as they were when nothing is typed over', () => {
    const mandate = aMandate({ to: new Date('2027-01-01T00:00').toISOString() });
    expect(termsOf(typedOf(mandate, 'nl-NL'), 'EUR')).toEqual({ limits: mandate.limits, from: null, to: mandate.to });
  });

  it('are the usual ones where nothing is typed: for one customer no more in parts than at once', () => {
    expect(termsOf({ ...NOTHING_TYPED, perDecision: '60' }, 'EUR')?.limits).toEqual({
      perDecision: eur(6000),
      perCustomer: eur(6000),
      customerWindow: 'PT24H',
      perDay: null,
      repeat: null,
    });
  });

  it('have no limits for words', () => {
    expect(termsOf(NOTHING_TYPED, null)).toEqual({ limits: null, from: null, to: null });
  });

  it('are times where there is no amount', () => {
    const times = { perDay: 50, repeat: { times: 3, window: 'PT720H' } };
    const counted = aMandate({ remedy: 'resend', limits: null, times });
    expect(termsOf(typedOf(counted, 'en-GB'), null, true)).toEqual({ limits: null, times, from: null, to: null });
    expect(termsOf(NOTHING_TYPED, 'EUR', true)?.times).toEqual({ perDay: null, repeat: null });
    expect(termsOf({ ...NOTHING_TYPED, timesADay: '2.5' }, null, true)).toBeNull();
  });

  it.each([
    ['perDecision', ''],
    ['perDecision', 'much'],
    ['perCustomer', '1,2,3'],
    ['perDay', '-1'],
    ['windowHours', '0'],
    ['repeatTimes', '2.5'],
    ['repeatDays', ''],
  ])('are not sent while %s reads %j', (part, text) => {
    expect(termsOf({ ...typedOf(aMandate(), 'en-GB'), [part]: text }, 'EUR')).toBeNull();
  });
});

describe('what another version differs in', () => {
  it('is told part by part', () => {
    const before = aMandate();
    const limits = { ...before.limits!, perDecision: eur(4000), repeat: null };
    expect(differences(before, aMandate({ limits, withdrawnAt: '2026-11-21T09:00:00Z' }))).toEqual([
      'perDecision',
      'repeat',
      'withdrawnAt',
    ]);
    expect(differences(before, aMandate())).toEqual([]);
  });
});
