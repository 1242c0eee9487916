import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Intent } from '../../api/intent';
import { open, type OpenCommand } from '../../api/tickets';
import type { ReplyVisibility } from '../../api/types';
import { goInstead, ticketPath } from '../../app/router';
import { useWords } from '../../i18n/Language';
import { PlainPage } from '../../ui/PlainPage';
import { Trouble } from '../../ui/Trouble';
import { NoteButtons } from './NoteButtons';

type Told = Omit<OpenCommand, 'visibility'>;

const NOTHING_TOLD: Told = { network: 'phone', customerName: '', customerNumber: '', text: '' };

/** Somebody calls, or stands at the counter: a ticket like any other from then on (B23). */
export function OpenTicketPage() {
  const { t } = useWords();
  const queries = useQueryClient();
  const [told, setTold] = useState(NOTHING_TOLD);
  const [intent] = useState(() => new Intent('amends.open', sessionStorage));
  const opening = useMutation({
    mutationFn: (visibility: ReplyVisibility) => {
      const command = commandOf(told, visibility);
      return open(command, intent.keyFor(command));
    },
    onSuccess: ({ id }) => {
      intent.fulfilled();
      void queries.invalidateQueries({ queryKey: ['tickets'] });
      goInstead(ticketPath(id));
    },
  });
  const complete = told.customerName.trim() !== '' && told.text.trim() !== '';
  return (
    <PlainPage title={t('spoken.title')} dock={<NoteButtons disabled={!complete} noting={opening} />}>
      <Fields told={told} onChange={(change) => setTold({ ...told, ...change })} />
      {opening.isError && <Trouble error={opening.error} />}
    </PlainPage>
  );
}

function commandOf({ customerNumber, ...told }: Told, visibility: ReplyVisibility): OpenCommand {
  const number = customerNumber?.trim();
  return { ...told, visibility, ...(number ? { customerNumber: number } : {}) };
}

function Fields({ told, onChange }: { told: Told; onChange(change: Partial<Told>): void }) {
  const { t } = useWords();
  return (
    <>
      <label>
        {t('spoken.how')}
        <select value={told.network} onChange={(event) => onChange({ network: event.target.value as Told['network'] })}>
          <option value="phone">{t('spoken.how.phone')}</option>
          <option value="counter">{t('spoken.how.counter')}</option>
        </select>
      </label>
      <label>
        {t('spoken.name')}
        <input
          value={told.customerName}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onChange({ customerName: event.target.value })}
        />
      </label>
      <label>
        {t('spoken.number')}
        <input
          value={told.customerNumber}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => onChange({ customerNumber: event.target.value })}
        />
      </label>
      <label>
        {t('spoken.what')}
        <textarea rows={4} maxLength={10_000} value={told.text} onChange={(event) => onChange({ text: event.target.value })} />
      </label>
    </>
  );
}
