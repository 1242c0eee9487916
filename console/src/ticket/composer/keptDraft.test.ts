import { describe, expect, it } from 'vitest';
import { NOTHING_WRITTEN, type Written } from './drafts';
import { commandOf, writtenOf } from './keptDraft';

const written: Written = {
  choice: 'playbook:internet-down',
  edits: { answer: { text: 'tried before' }, 'playbook:internet-down': { text: 'Sorry Ines', amount: '25,00' } },
};

describe('a draft', () => {
  it('is what she is at, and comes back as that', () => {
    const command = commandOf(written);
    expect(command).toEqual({ text: 'Sorry Ines', choice: 'playbook:internet-down', amount: '25,00' });
    const kept = { savedAt: '2026-11-27T22:00:00Z', remedy: null, because: null, ...command! } as Parameters<typeof writtenOf>[0];
    expect(writtenOf(kept)).toEqual({
      choice: 'playbook:internet-down',
      edits: { 'playbook:internet-down': { text: 'Sorry Ines', amount: '25,00' } },
    });
  });

  it('is none as long as she has changed nothing', () => {
    expect(commandOf(NOTHING_WRITTEN)).toBeNull();
    expect(commandOf({ choice: 'own', edits: {} })).toBeNull();
  });
});
