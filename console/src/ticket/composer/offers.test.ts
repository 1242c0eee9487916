import { describe, expect, it } from 'vitest';
import { Problem } from '../../api/problem';
import type { Ruling } from '../../api/types';
import { offersInstead } from './offers';

const refund = { remedy: 'refund', amount: { minor: 5000, currency: 'EUR' }, words: 'Refund up to €50.00' };
const voucher = { remedy: 'voucher', amount: { minor: 2500, currency: 'EUR' }, words: 'Voucher up to €25.00' };
const words = { remedy: 'words', amount: null, words: 'An explanation' };
const now = [refund, voucher, words];
const above: Ruling = {
  ruling: 'NEEDS_APPROVAL',
  why: 'PER_DECISION',
  reason: '',
  limit: refund.amount,
  remaining: refund.amount,
  excess: null,
  preview: null,
  now,
  approvers: [],
};

describe('what she may give instead (B8)', () => {
  it('is less of the same', () => {
    expect(offersInstead('refund', above, null)).toEqual([refund]);
  });

  it('is something else of value when the remedy is not hers to give', () => {
    expect(offersInstead('credit', { ...above, ruling: 'OUTSIDE_MANDATE' }, null)).toEqual([refund, voucher]);
  });

  it('is an explanation when there is nothing else, so that there is always something (B4)', () => {
    const own: Ruling = { ...above, ruling: 'OUTSIDE_MANDATE', why: 'SELF_DEALING', now: [words] };
    expect(offersInstead('refund', own, null)).toEqual([words]);
  });

  it('is nothing while she may', () => {
    expect(offersInstead('refund', { ...above, ruling: 'WITHIN_MANDATE' }, null)).toEqual([]);
    expect(offersInstead('refund', null, null)).toEqual([]);
  });

  it.each(['above-your-mandate', 'nobody-covers'])('comes with a refusal at commit as well: %s', (code) => {
    expect(offersInstead('refund', null, new Problem(403, code, '', null, { now }))).toEqual([refund]);
  });
});
