import { expect, test } from 'vitest';
import type { TicketSummary } from '../api/types';
import { endOfDay, waitingForUs } from './useMyDay';

const ticket = (id: string, stage: string, lastCustomerMessageAt: string, attentionDue: Date | null = null) =>
  ({
    id,
    stage,
    openedAt: lastCustomerMessageAt,
    lastCustomerMessageAt,
    firstRespondedAt: null,
    attentionDue: attentionDue?.toISOString() ?? null,
  }) as TicketSummary;

const idsOf = (tickets: TicketSummary[]) => tickets.map(({ id }) => id);

test('A9 who has waited longest stands first, and who waits for nobody here is not shown', () => {
  const waiting = waitingForUs(
    [
      ticket('later', 'ANALYSING', '2026-11-27T22:30:00Z'),
      ticket('theirs', 'AWAITING_VERDICT', '2026-11-27T20:00:00Z'),
      ticket('first', 'NEW', '2026-11-27T21:40:00Z'),
    ],
    Date.parse('2026-11-27T23:00:00Z'),
  );

  expect(idsOf(waiting.today)).toEqual(['first', 'later']);
});

test('A17 what was put off stands behind what was not, and until tomorrow it is out of the way', () => {
  const waiting = waitingForUs(
    [
      ticket('tomorrow', 'ANALYSING', '2026-11-27T08:00:00Z', new Date(2026, 10, 28, 9)),
      ticket('tonight', 'ANALYSING', '2026-11-27T08:30:00Z', new Date(2026, 10, 27, 17)),
      ticket('now', 'ANALYSING', '2026-11-27T09:00:00Z', new Date(2026, 10, 27, 15)),
    ],
    new Date(2026, 10, 27, 14).getTime(),
  );

  expect(idsOf(waiting.today)).toEqual(['now', 'tonight']);
  expect(idsOf(waiting.later)).toEqual(['tomorrow']);
});

test('a day ends at midnight, on the day of summer time, too', () => {
  const end = new Date(endOfDay(new Date(2026, 2, 29, 10, 15)));

  expect([end.getDate(), end.getHours(), end.getMinutes()]).toEqual([30, 0, 0]);
});
