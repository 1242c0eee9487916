import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Intent } from '../../api/intent';
import { colleaguesOf, handOver, type HandOverCommand } from '../../api/tickets';
import type { ColleagueAtWork, TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Trouble } from '../../ui/Trouble';
import { useCommand } from '../useTicket';

/** Open, choose, tap: it is passed on, and the customer is told to whom unless she takes that out. It stays hers. */
export function HandOver({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  return (
    <details className="override" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('handOver.title')}</summary>
      {open && (
        <Chooser
          ticket={ticket}
          onDone={(name) => {
            setDone(name);
            setOpen(false);
          }}
        />
      )}
      {done && <p role="status">{t('handOver.done', { name: done })}</p>}
    </details>
  );
}

function Chooser({ ticket, onDone }: { ticket: TicketView; onDone(name: string): void }) {
  const { t, count } = useWords();
  const [chosen, setChosen] = useState<string>();
  const { data, error, refetch } = useQuery({
    queryKey: ['ticket', ticket.id, 'colleagues'],
    queryFn: ({ signal }) => colleaguesOf(ticket.id, signal),
  });
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!data) return <p>{t('app.loading')}</p>;
  if (data.items.length === 0) return <p>{t('handOver.nobody')}</p>;
  const colleague = data.items.find((each) => each.id === chosen);
  return (
    <>
      <label>
        {t('handOver.to')}
        <select value={chosen ?? ''} onChange={(event) => setChosen(event.target.value)}>
          <option value="" disabled>
            {t('handOver.choose')}
          </option>
          {data.items.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}, {count('handOver.open', each.openTickets)}
              {each.onDuty && ` (${t('handOver.onDuty')})`}
            </option>
          ))}
        </select>
      </label>
      {colleague && <Introduction key={colleague.id} ticket={ticket} colleague={colleague} onDone={onDone} />}
    </>
  );
}

interface Props {
  ticket: TicketView;
  colleague: ColleagueAtWork;
  onDone(name: string): void;
}

function Introduction({ ticket, colleague, onDone }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(colleague.introduction);
  const [introduce, setIntroduce] = useState(true);
  const [intent] = useState(() => new Intent(`amends.handOver.${ticket.id}`, sessionStorage));
  const passing = useCommand(
    ticket.id,
    (command: HandOverCommand) => handOver(ticket.id, command, intent.keyFor(command)),
    () => {
      intent.fulfilled();
      onDone(colleague.name);
    },
  );
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={introduce} onChange={(event) => setIntroduce(event.target.checked)} />
        {t('handOver.introduce')}
      </label>
      {introduce && (
        <textarea aria-label={t('handOver.introduction')} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      )}
      <Button
        kind="primary"
        disabled={passing.isPending || (introduce && text.trim() === '')}
        onClick={() => passing.mutate({ to: colleague.id, introduce, ...(introduce && { text: text.trim() }) })}
      >
        {t('handOver.go', { name: colleague.name })}
      </Button>
      {passing.isError && <Trouble error={passing.error} />}
    </>
  );
}
