import { describe, expect, it } from 'vitest';
import type { Ruling } from '../../api/types';
import { hintOf, mayBeSent, missingFrom } from './readiness';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const within: Ruling = {
  ruling: 'WITHIN_MANDATE',
  why: null,
  reason: '',
  limit: eur(5000),
  remaining: eur(2500),
  excess: null,
  preview: 'Refund of €25.00 to customer 4711-2208, at once',
  now: [],
  approvers: [],
};
const above: Ruling = { ...within, ruling: 'NEEDS_APPROVAL', excess: eur(3000), preview: null };
const outside: Ruling = { ...within, ruling: 'OUTSIDE_MANDATE', limit: null, preview: null };

describe('the ruling while she types (B4)', () => {
  it('says that she may, and up to what', () => {
    expect(hintOf(within)).toEqual({ tone: 'good', key: 'ruling.upTo' });
    expect(hintOf({ ...within, limit: null })).toEqual({ tone: 'good', key: 'ruling.within' });
  });

  it('leaves it to its reason how far above it is, and above which limit', () => {
    expect(hintOf(above)).toEqual({ tone: 'warn', key: null });
    expect(hintOf({ ...above, why: 'REPEATED', limit: null })).toEqual({ tone: 'warn', key: null });
  });

  it('says that a remedy is not hers to give', () => {
    expect(hintOf(outside)).toEqual({ tone: 'bad', key: 'ruling.notYours' });
  });

  it('stands in the way only when it is a no; not knowing never does', () => {
    expect([within, above, outside, null].map(mayBeSent)).toEqual([true, false, false, true]);
  });
});

describe('what is missing', () => {
  const refund = { text: 'Sorry!', remedyType: 'refund', money: true, amount: eur(2500), because: 'Line was down.', missingField: null };

  it('is nothing when all is filled in', () => {
    expect(missingFrom(refund)).toBeNull();
  });

  it('is at most one obligatory field beyond the reply when the playbook filled in the rest', () => {
    expect(missingFrom({ ...refund, amount: null })).toBe('composer.badAmount');
    expect(missingFrom({ ...refund, because: ' ' })).toBe('composer.noBecause');
    expect(missingFrom({ ...refund, text: '' })).toBe('composer.noText');
    expect(missingFrom({ ...refund, missingField: 'Order' })).toBe('tool.missing');
  });

  it('is no amount and no reason for an answer alone', () => {
    expect(missingFrom({ text: 'Hi', remedyType: null, money: false, amount: null, because: '', missingField: null })).toBeNull();
  });

  it('is no amount for a remedy that costs nothing', () => {
    expect(missingFrom({ ...refund, remedyType: 'reset', money: false, amount: null })).toBeNull();
  });
});
