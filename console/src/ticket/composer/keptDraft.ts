import type { DraftCommand, KeptDraft } from '../../api/drafts';
import type { Edits, Written } from './drafts';
import type { Choice } from './proposal';

/** Of all that she tried the one that she is at; null when she has changed nothing of what was proposed. */
export function commandOf({ choice, edits }: Written): DraftCommand | null {
  const edit = choice && edits[choice];
  if (!choice || !edit || (edit.text ?? edit.amount ?? edit.because ?? edit.remedyType) === undefined) return null;
  const { text = '', remedyType, amount, because } = edit;
  return {
    text,
    choice,
    ...(remedyType !== undefined && { remedy: remedyType }),
    ...(amount !== undefined && { amount }),
    ...(because !== undefined && { because }),
  };
}

export function writtenOf({ text, choice, remedy, amount, because }: KeptDraft): Written {
  const edit: Edits = {
    ...(text !== '' && { text }),
    ...(remedy !== null && { remedyType: remedy }),
    ...(amount !== null && { amount }),
    ...(because !== null && { because }),
  };
  const chosen = (choice ?? 'answer') as Choice;
  return { choice: chosen, edits: { [chosen]: edit } };
}
