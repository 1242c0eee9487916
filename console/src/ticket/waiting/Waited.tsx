import type { TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { useNow } from '../../ui/useNow';

const PARTS = ['analyse', 'approval', 'execute', 'customer'] as const;
const CAUSES = { analyse: 'US_ANALYSE', approval: 'US_APPROVAL', execute: 'US_EXECUTE', customer: 'CUSTOMER' } as const;

/** Who was waited for, and through how many hands it went: one quiet line, longest wait first. */
export function Waited({ ticket }: { ticket: TicketView }) {
  const { t, span, code, count } = useWords();
  const { waiting, effort, hops } = ticket;
  const now = useNow(10_000);
  if (!waiting) return null;
  // What goes on is counted here, as the ticket reads the same as long as nothing happens to it.
  const goesOn = waiting.cause === null ? 0 : Math.max(0, now - Date.parse(waiting.since));
  const parts = PARTS.map((part) => ({ part, time: waiting[`${part}Ms`] + (waiting.cause === CAUSES[part] ? goesOn : 0) }))
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
      {t('waited.title', { time: span(waiting.wholeMs + goesOn) })} {[...parts, ...hands].join(' · ')}
    </p>
  );
}
