import { useMemo } from 'react';
import type { TicketView } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Trouble } from '../ui/Trouble';
import { proposed } from './proposed';
import { useCommitments, usePromise } from './useCommitments';

/** When her words name a time, one tap makes a promise of it that the house remembers, too. */
export function Proposal({ ticket, text }: { ticket: TicketView; text: string }) {
  const { t, clock, language } = useWords();
  const known = useCommitments(ticket.id).data?.items ?? [];
  const promising = usePromise(ticket.id);
  const found = useMemo(() => proposed(text, language, new Date()), [text, language]);
  const isKnown = known.some((one) => found !== null && Date.parse(one.dueAt) === Date.parse(found.dueAt));
  if (found === null || isKnown || !ticket.allowedActions.includes('reply')) return null;
  return (
    <div className="proposal">
      <Button disabled={promising.isPending} onClick={() => promising.mutate(found)}>
        <Icon name="clock" />
        {t('commitment.propose', { time: clock(found.dueAt) })}
      </Button>
      {promising.isError && <Trouble error={promising.error} />}
    </div>
  );
}
