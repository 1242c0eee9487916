import type { TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';

const PARTS = ['analyse', 'approval', 'execute', 'customer'] as const;

/** Who was waited for, and through how many hands it went: one quiet line, longest wait first. */
export function Waited({ ticket }: { ticket: TicketView }) {
  const { t, span, code, count } = useWords();
  const { waiting, effort, hops } = ticket;
  if (!waiting) return null;
  const parts = PARTS.map((part) => ({ part, time: waiting[`${part}Ms`] }))
    .filter(({ time }) => time >= 1000)
    .sort((a, b) => b.time - a.time)
    .map(({ part, time }) => `${code('waited', part)} ${span(time)}`);
  const hands = [
    effort.touches > 1 && count('waited.touches', effort.touches),
    hops > 0 && count('waited.hops', hops),
  ].filter(Boolean);
  if (parts.length + hands.length === 0) return null;
  return (
    <p className="fold-note">
      {t('waited.title', { time: span(waiting.wholeMs) })} {[...parts, ...hands].join(' · ')}
    </p>
  );
}
