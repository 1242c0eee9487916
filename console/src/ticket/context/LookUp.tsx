import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { lookUp } from '../../api/tickets';
import type { TicketView } from '../../api/types';
import { useWords } from '../../i18n/Language';
import { Button } from '../../ui/Button';
import { Trouble } from '../../ui/Trouble';

/** Number and postcode stand ready when the customer wrote them; then it is one tap. */
export function LookUp({ ticket, onAsk }: { ticket: TicketView; onAsk?: () => void }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { customerNumber, postcode } = ticket.foundFacts;
  const [typed, setTyped] = useState<{ number?: string; postcode?: string }>({});
  const number = typed.number ?? customerNumber ?? '';
  const code = typed.postcode ?? postcode ?? '';

  const look = useMutation({
    mutationFn: () => lookUp(ticket.id, { number: number.trim(), postcode: code.trim() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['ticket', ticket.id] }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    look.mutate();
  }

  return (
    <form className="look-up" onSubmit={submit}>
      <div className="look-up-fields">
        <label>
          {t('lookUp.number')}
          <input
            value={number}
            inputMode="text"
            autoComplete="off"
            required
            onChange={(event) => setTyped({ ...typed, number: event.target.value })}
          />
        </label>
        <label>
          {t('lookUp.postcode')}
          <input
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            required
            onChange={(event) => setTyped({ ...typed, postcode: event.target.value })}
          />
        </label>
      </div>
      {look.isError && <Trouble error={look.error} />}
      <div className="look-up-actions">
        {onAsk && !(number && code) && <Button onClick={onAsk}>{t('lookUp.ask')}</Button>}
        <Button kind="primary" type="submit" disabled={look.isPending}>
          {look.isPending ? t('app.loading') : t('lookUp.go')}
        </Button>
      </div>
    </form>
  );
}
