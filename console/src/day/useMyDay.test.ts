import { expect, test } from 'vitest';
import type { TicketSummary } from '../api/types';
import { endOfDay, waitingForUs } from './useMyDay';

const ticket = (id: string, stage: string, lastCustomerMessageAt: string) =>
  ({ id, stage, openedAt: lastCustomerMessageAt, lastCustomerMessageAt, firstRespondedAt: null, attentionDue: null }) as TicketSummary;

test('A9 who has waited longest stands first, and who waits for nobody here is not shown', () => {
  const waiting = waitingForUs(
    [
      ticket('later', 'ANALYSING', '2026-11-27T22:30:00Z'),
      ticket('theirs', 'AWAITING_VERDICT', '2026-11-27T20:00:00Z'),
      ticket('first', 'NEW', '2026-11-27T21:40:00Z'),
    ],
    Date.parse('2026-11-27T23:00:00Z'),
  );

  expect(waiting.map(({ id }) => id)).toEqual(['first', 'later']);
});

test('a day ends at midnight, on the day of summer time, too', () => {
  const end = new Date(endOfDay(new Date(2026, 2, 29, 10, 15)));

  expect([end.getDate(), end.getHours(), end.getMinutes()]).toEqual([30, 0, 0]);
});
