import { type FormEvent, useState } from 'react';
import { Intent } from '../api/intent';
import { undo } from '../api/tools';
import type { GivenRemedy, TicketView } from '../api/types';
import { useWords } from '../i18n/Language';
import { useCommand } from '../ticket/useTicket';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';

/** Says what would be taken back before it is; a reason stands ready. */
export function UndoRemedy({ ticket, remedy }: { ticket: TicketView; remedy: GivenRemedy }) {
  const { t } = useWords();
  const [because, setBecause] = useState(t('tool.undoBecause'));
  const [intent] = useState(() => new Intent(`amends.undo.${remedy.id}`, sessionStorage));
  const undoing = useCommand(
    ticket.id,
    (why: string) => undo(ticket.id, remedy.id, why, intent.keyFor({ why })),
    () => intent.fulfilled(),
  );
  if (!remedy.undo) return null;

  function submit(event: FormEvent) {
    event.preventDefault();
    undoing.mutate(because.trim());
  }

  return (
    <details className="change">
      <summary>{t('tool.undo')}</summary>
      <form className="undo-remedy" onSubmit={submit}>
        <p className="preview">{remedy.undo}</p>
        <label>
          {t('composer.because')}
          <input value={because} required onChange={(event) => setBecause(event.target.value)} />
        </label>
        {undoing.isError && <Trouble error={undoing.error} />}
        <Button kind="primary" type="submit" disabled={undoing.isPending || because.trim() === ''}>
          {t('tool.undoNow')}
        </Button>
      </form>
    </details>
  );
}
