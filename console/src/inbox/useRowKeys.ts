import { type RefObject, useCallback } from 'react';
import { useShortcut } from '../app/useShortcut';

/** j and k, or the arrows, move through the rows of the list; Enter is the link's own. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  const move = useCallback(
    (key: string) => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
      if (rows.length === 0) return;
      const here = rows.indexOf(document.activeElement as HTMLElement);
      const step = key === 'j' || key === 'ArrowDown' ? 1 : -1;
      const next = here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step;
      rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
    },
    [list],
  );
  useShortcut(['j', 'k', 'ArrowDown', 'ArrowUp'], move);
}
