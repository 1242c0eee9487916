import { describe, expect, it } from 'vitest';
import { seen } from '../app/seen.testing';
import type { LanguageCode } from '../i18n/Language';
import type { Action, ThreadItem } from '../api/types';
import { aTicket } from './aTicket.testing';
import { Thread } from './Thread';

const reply: ThreadItem = {
  id: 'e1',
  kind: 'REPLY',
  visibility: 'PRIVATE',
  author: { kind: 'STAFF', name: 'Nora' },
  text: 'It works again.',
  at: '2026-11-20T22:10:00Z',
  purpose: 'ANSWER',
  state: 'FAILED',
};

function threadOf(failure: string, allowedActions: Action[], language: LanguageCode = 'en'): string {
  const ticket = aTicket({ thread: [reply], allowedActions });
  return seen(<Thread ticket={ticket} me={null} onAgain={() => undefined} />, [[['reply', 'e1'], { failure }]], language);
}

describe('A19 A reply that did not leave', () => {
  it('says why, and what to do instead', () => {
    expect(threadOf('REFUSED_BY_NETWORK', ['reply'])).toContain('Reply the other way');
    expect(threadOf('TOO_LONG', ['reply'], 'nl')).toContain('Maak het korter');
  });

  it('gives its words back with one tap, to whom it is to write', () => {
    expect(threadOf('GIVEN_UP', ['reply'])).toContain('<button');
    expect(threadOf('GIVEN_UP', [])).not.toContain('<button');
  });

  it('is not offered again while nobody knows whether it arrived', () => {
    expect(threadOf('OUTCOME_UNKNOWN', ['reply'])).not.toContain('<button');
  });
});
