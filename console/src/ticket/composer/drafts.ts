import type { Typed } from '../../tool/schema';
import type { Choice } from './proposal';

/** What she changed of a proposal; what she did not touch keeps following the ticket. */
export interface Edits {
  text?: string;
  remedyType?: string;
  amount?: string;
  because?: string;
  /** By remedy: what one wants to know another does not. */
  parameters?: Record<string, Typed>;
}

export interface Written {
  choice: Choice | null;
  edits: Partial<Record<Choice, Edits>>;
}

export const NOTHING_WRITTEN: Written = { choice: null, edits: {} };

const keyOf = (ticketId: string) => `amends.draft.${ticketId}`;

/** Kept for as long as the tab lives, so that a reload or a new login loses nothing. */
export function loadDraft(ticketId: string): Written {
  const stored = sessionStorage.getItem(keyOf(ticketId));
  return stored ? (JSON.parse(stored) as Written) : NOTHING_WRITTEN;
}

export function keepDraft(ticketId: string, written: Written): void {
  if (written === NOTHING_WRITTEN) sessionStorage.removeItem(keyOf(ticketId));
  else sessionStorage.setItem(keyOf(ticketId), JSON.stringify(written));
}
