const PATHS = {
  back: 'M15 5l-7 7 7 7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  check: 'M5 12.5l5 5L19.5 7',
  cross: 'M6 6l12 12M18 6L6 18',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-6 6-6 12 0 18M12 3c6 6 6 12 0 18',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z',
  others: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-4 12-4 12 0M16 5.5a3 3 0 0 1 0 5.5M18 14c2 .6 3 2 3 4',
  out: 'M14 4h6v16h-6M4 12h11M11 8l4 4-4 4',
  mask: 'M4 5h16v7a8 8 0 0 1-16 0zM8.500 10h.01M15.500 10h.01M9 14.500c2 1.500 4 1.500 6 0',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10H9',
  star: 'M12 4l2.400 5 5.600.700-4 3.900 1 5.400-5-2.600-5 2.600 1-5.400-4-3.900 5.600-.700z',
} as const;

/** Decoration only: the words next to it, or the label of its button, say what it means. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
