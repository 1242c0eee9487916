import { useMutation } from '@tanstack/react-query';
import { lookUpBy } from '../api/tools';
import type { TicketView, Tool } from '../api/types';
import { useWords } from '../i18n/Language';
import { byTheClock } from '../i18n/time';
import { may } from '../ticket/nextStep';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { linesOf } from './answer';
import { useTools } from './useTools';

/** Finds the customer, and has a place of its own. */
const CUSTOMER = 'customer';

/** Everything that the company's systems can tell about the customer, one tap each; nobody has to be asked for it. */
export function LookUps({ ticket }: { ticket: TicketView }) {
  const { t } = useWords();
  const lookUps = useTools().filter((tool) => isOneTap(tool));
  if (ticket.customer === null || lookUps.length === 0 || !may(ticket, 'look-up')) return null;
  return (
    <details className="fold look-ups">
      <summary>{t('tool.lookUps')}</summary>
      <ul>
        {lookUps.map((tool) => (
          <li key={tool.code}>
            <OneLookUp ticket={ticket} tool={tool} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function isOneTap(tool: Tool): boolean {
  const required = (tool.parameters as { required?: string[] }).required ?? [];
  return tool.kind === 'LOOK_UP' && tool.withdrawnAt === null && tool.code !== CUSTOMER && required.length === 0;
}

function OneLookUp({ ticket, tool }: { ticket: TicketView; tool: Tool }) {
  const { t, language, clock } = useWords();
  const look = useMutation({ mutationFn: () => lookUpBy(ticket.id, tool.code) });
  const lines = look.data ? linesOf(look.data.answer).map((line) => byTheClock(line, clock)) : [];
  return (
    <>
      <Button disabled={look.isPending} onClick={() => look.mutate()}>
        {tool[language].name}
      </Button>
      <div role="status">
        {look.isSuccess && lines.length === 0 && <p>{t('tool.nothingFound')}</p>}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {look.isError && <Trouble error={look.error} />}
    </>
  );
}
