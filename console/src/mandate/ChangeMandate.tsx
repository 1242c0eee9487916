import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { change, show, type Terms, withdraw } from '../api/mandates';
import { Problem } from '../api/problem';
import type { Mandate } from '../api/types';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import { Trouble } from '../ui/Trouble';
import { LimitWords } from './LimitWords';
import { differences, type Typed, termsOf, typedOf } from './terms';
import { TermsFields } from './TermsFields';

type Command = { terms: Terms } | 'withdraw';

/** Changes the version that she saw; when somebody was first, she sees what is different now before she does it again. */
export function ChangeMandate({ mandate }: { mandate: Mandate }) {
  const { t, locale } = useWords();
  const [edited, setEdited] = useState<Typed | null>(null);
  const [seen, setSeen] = useState<Mandate | null>(null);
  const queries = useQueryClient();
  const changing = useMutation({
    mutationFn: (command: Command) =>
      command === 'withdraw'
        ? withdraw(mandate.id, mandate.version)
        : change(mandate.id, mandate.version, command.terms),
    onMutate: () => setSeen(null),
    onSuccess: () => {
      setEdited(null);
      void queries.invalidateQueries({ queryKey: ['mandates'] });
    },
    onError: async (error) => {
      if (!isStale(error)) return;
      const fresh = await show(mandate.id);
      setSeen(mandate);
      queries.setQueryData(['mandates', mandate.id], fresh);
    },
  });
  const typed = edited ?? typedOf(mandate, locale);
  const counted = mandate.times !== null;
  const terms = termsOf(typed, mandate.limits?.perDecision.currency ?? null, counted);

  return (
    <>
      {seen && <Meanwhile before={seen} now={mandate} />}
      {changing.isError && !isStale(changing.error) && <Trouble error={changing.error} />}
      <details className="change-mandate" open={edited !== null || undefined}>
        <summary>{t(mandate.withdrawnAt ? 'mandate.giveAnew' : 'mandate.change')}</summary>
        <TermsFields
          typed={typed}
          currency={mandate.limits?.perDecision.currency ?? null}
          counted={counted}
          onType={setEdited}
        />
        <Button
          kind="primary"
          disabled={terms === null || changing.isPending}
          onClick={() => terms && changing.mutate({ terms })}
        >
          {t('mandate.save')}
        </Button>
      </details>
      {!mandate.withdrawnAt && (
        <details className="change-mandate">
          <summary>{t('mandate.withdraw')}</summary>
          <p>{t('mandate.withdrawLead')}</p>
          <Button disabled={changing.isPending} onClick={() => changing.mutate('withdraw')}>
            {t('mandate.withdrawNow')}
          </Button>
        </details>
      )}
    </>
  );
}

function isStale(error: unknown): boolean {
  return error instanceof Problem && error.status === 412;
}

function Meanwhile({ before, now }: { before: Mandate; now: Mandate }) {
  const { t, clock } = useWords();
  return (
    <div className="trouble" role="alert">
      <strong>{t('mandate.meanwhile', { name: now.grantedBy.name, time: clock(now.changedAt) })}</strong>
      {now.withdrawnAt ? (
        <p>{t('mandate.withdrawn')}</p>
      ) : (
        <LimitWords limits={now.limits} times={now.times} marked={differences(before, now)} />
      )}
      <p>{t('mandate.again')}</p>
    </div>
  );
}
