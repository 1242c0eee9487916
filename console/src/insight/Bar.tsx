interface Props {
  /** 0 to 1. */
  share: number;
  tone: 'good' | 'warn' | 'bad' | 'calm';
}

/** Decoration only: the number stands beside it. */
export function Bar({ share, tone }: Props) {
  return (
    <svg className={`bar ${tone}`} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-ground" width="100" height="1" />
      <rect className="bar-fill" width={100 * Math.min(1, share)} height="1" />
    </svg>
  );
}
