import type { Ruling } from '../../api/types';
import type { Key } from '../../i18n/translate';

export interface Unsent {
  text: string;
  remedyType: string | null;
  money: boolean;
  amount: unknown;
  because: string;
  /** What the form of the remedy still wants. */
  missingField: string | null;
}

/** What is still missing before it can be sent, in the order in which she would fill it in; null when nothing is. */
export function missingFrom(draft: Unsent): Key | null {
  if (draft.remedyType !== null) {
    if (draft.money && draft.amount === null) return 'composer.badAmount';
    if (draft.missingField !== null) return 'tool.missing';
    if (draft.because.trim() === '') return 'composer.noBecause';
  }
  return draft.text.trim() === '' ? 'composer.noText' : null;
}

export type Hint =
  | { tone: 'good'; key: 'ruling.within' | 'ruling.upTo' }
  | { tone: 'warn'; key: null }
  | { tone: 'bad'; key: 'ruling.notYours' };

/** The ruling in one short phrase, its amounts filled in by whoever shows it; which limit is too low its reason says. */
export function hintOf(ruling: Ruling): Hint {
  if (ruling.ruling === 'WITHIN_MANDATE') return { tone: 'good', key: ruling.limit ? 'ruling.upTo' : 'ruling.within' };
  if (ruling.ruling === 'NEEDS_APPROVAL') return { tone: 'warn', key: null };
  return { tone: 'bad', key: 'ruling.notYours' };
}

export function mayBeSent(ruling: Ruling | null): boolean {
  return ruling === null || ruling.ruling === 'WITHIN_MANDATE';
}
