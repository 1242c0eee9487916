import { useEffect, useRef } from 'react';

/** Calls back for a plain key press outside of text fields. */
export function useShortcut(keys: string[], act: (key: string) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const joined = keys.join(' ');
  useEffect(() => {
    const wanted = joined.split(' ');
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!wanted.includes(event.key) || isTyping(event.target)) return;
      event.preventDefault();
      latest.current(event.key);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [joined]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
