import { describe, expect, it } from 'vitest';
import { seen } from '../app/seen.testing';
import type { LanguageCode } from '../i18n/Language';
import { aTicket } from '../ticket/aTicket.testing';
import { MyDayPage } from './MyDayPage';
import { endOfDay } from './useMyDay';

const fatima = aTicket({ id: 't-fatima', stage: 'ANALYSING' });
const owed = { id: 'c1', ticketId: fatima.id, customer: 'Fatima', words: 'I call you.' };
const task = { id: 'r1', ticketId: 't2', type: 'manual', amount: null, parameters: { task: 'Swap the router' } };
const decided = { customerNumber: '4711', because: 'Broken', decidedBy: { id: 'tom', name: 'Tom' }, decidedAt: '2026-11-27T09:00:00Z' };
const asked = { id: 'q1', ticketId: 't2', remedyType: 'manual', askedAt: '2026-11-27T09:00:00Z', answer: null };

/** What she sees of a day, as it came from the services. */
function dayOf(day: Record<string, unknown[]>, language: LanguageCode = 'en'): string {
  const known = (key: string[], items: unknown[] = []): [string[], unknown] => [key, { items }];
  const answers = [
    known(['follow-ups', 'due', endOfDay(new Date())]),
    known(['tickets', 'mine', 'day'], day['mine']),
    known(['tickets', 'owed'], day['owed']),
    known(['approvals', 'waiting']),
    known(['tickets', 'hand-work'], day['byHand']),
    known(['follow-ups', 'mine'], day['asked']),
    known(['tools']),
  ];
  const me = { person: { id: 'nora', name: 'Nora' }, roles: ['community-manager'] };
  return seen(<MyDayPage />, [[['me'], me], ...answers], language);
}

describe('My day', () => {
  it('B6 A17 tells what she promised before who waits, what she does by hand, and who asks her', () => {
    const day = dayOf({
      mine: [fatima],
      owed: [{ ...owed, state: 'AT_RISK', dueAt: new Date(Date.now() + 600_000).toISOString() }],
      byHand: [{ ...task, ...decided }],
      asked: [asked],
    });

    const order = ['What you promised', 'due soon', 'I call you.', 'Customers who wait for you', 'Later', 'Swap the router', 'How did it go?'];
    const places = order.map((words) => day.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('A5 says of a broken promise what to do next, and does not let it be called kept', () => {
    const day = dayOf({ owed: [{ ...owed, state: 'BROKEN', dueAt: '2026-11-27T09:00:00Z' }] });

    expect(day).toContain('promise anew');
    expect(day).not.toContain('It is kept');
  });

  it('speaks of nothing that is not there', () => {
    expect(dayOf({})).toContain('Nothing waits for you.');
    expect(dayOf({}, 'nl')).toContain('Er wacht niets op je.');
    expect(dayOf({})).not.toContain('<h2>');
  });
});
