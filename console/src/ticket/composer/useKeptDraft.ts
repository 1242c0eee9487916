import { useEffect, useRef } from 'react';
import { readDraft, saveDraft } from '../../api/drafts';
import { NOTHING_WRITTEN, type Written } from './drafts';
import { commandOf, writtenOf } from './keptDraft';

/** A pause in typing is when it is saved: rarer than each letter, and sooner than she has found her other device. */
const PAUSE_MS = 1500;

/**
 * What she writes here goes on where she stopped there; what this tab still knows comes first. It is a comfort: without it she
 * writes on all the same, and the tab keeps her words.
 */
export function useKeptDraft(ticketId: string, written: Written, restore: (kept: Written) => void): void {
  const saved = useRef(written);
  const latest = useRef({ written, restore });
  latest.current = { written, restore };

  useEffect(() => {
    if (latest.current.written !== NOTHING_WRITTEN) return;
    const asking = new AbortController();
    readDraft(ticketId, asking.signal)
      .then(({ draft }) => {
        if (draft === null || latest.current.written !== NOTHING_WRITTEN) return;
        saved.current = writtenOf(draft);
        latest.current.restore(saved.current);
      })
      .catch(() => undefined);
    return () => asking.abort();
  }, [ticketId]);

  useEffect(() => {
    const command = commandOf(written);
    if (written === saved.current || command === null) return;
    const saving = new AbortController();
    const timer = setTimeout(() => {
      saved.current = written;
      saveDraft(ticketId, command, saving.signal).catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      saving.abort(); // sent or changed meanwhile: an older text must not come after
    };
  }, [ticketId, written]);
}
