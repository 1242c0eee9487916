import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { people, type Proposal, propose } from '../api/duty';
import { Intent } from '../api/intent';
import type { Shift } from '../api/types';
import { useWords } from '../i18n/Language';
import { useMe } from '../inbox/useMe';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { useNow } from '../ui/useNow';
import { inReturn } from './mine';

const A_MINUTE = 60_000;

interface Props {
  shift: Shift;
  all: Shift[];
  onDone(): void;
}

/** To whom, and for which of theirs; no manager is asked. */
export function ProposeSwap({ shift, all, onDone }: Props) {
  const { t, clock } = useWords();
  const me = useMe();
  const now = useNow(A_MINUTE);
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['duty', 'people'], queryFn: ({ signal }) => people(signal) });
  const others = data?.items.filter((person) => person.id !== me?.id) ?? [];
  const [chosen, setChosen] = useState('');
  const [theirs, setTheirs] = useState('');
  const [intent] = useState(() => new Intent(`amends.swap.${shift.from}`, sessionStorage));
  const proposing = useMutation({
    mutationFn: (proposal: Proposal) => propose(proposal, intent.keyFor(proposal)),
    onSuccess: () => {
      intent.fulfilled();
      void queries.invalidateQueries({ queryKey: ['duty', 'swaps'] });
      onDone();
    },
  });
  const other = chosen || others[0]?.id || '';
  const offers = inReturn(all, other, now);
  const takes = offers.find((each) => each.from === theirs);

  function send() {
    const gives = { from: shift.from, until: shift.until };
    proposing.mutate({ with: other, gives, ...(takes && { takes: { from: takes.from, until: takes.until } }) });
  }

  return (
    <div className="answer">
      <label>
        {t('swap.with')}
        <select value={other} onChange={(event) => setChosen(event.target.value)}>
          {others.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('swap.inReturn')}
        <select value={theirs} onChange={(event) => setTheirs(event.target.value)}>
          <option value="">{t('swap.favour')}</option>
          {offers.map((each) => (
            <option key={each.from} value={each.from}>
              {t('duty.fromTo', { from: clock(each.from), until: clock(each.until) })}
            </option>
          ))}
        </select>
      </label>
      {proposing.isError && <Trouble error={proposing.error} />}
      <div className="answer-buttons">
        <Button onClick={onDone}>{t('swap.leave')}</Button>
        <Button kind="primary" disabled={!other || proposing.isPending} onClick={send}>
          {t('swap.send')}
        </Button>
      </div>
    </div>
  );
}
