import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { all } from '../api/mandates';
import type { Mandate } from '../api/types';
import { Link } from '../app/Link';
import { mandatePath } from '../app/router';
import { useWords, type Words } from '../i18n/Language';
import { useRoles } from '../inbox/useMe';
import { PlainPage } from '../ui/PlainPage';
import { Trouble } from '../ui/Trouble';

/** Who may decide what, by holder. */
export function MandatesPage() {
  const { t } = useWords();
  const [withdrawn, setWithdrawn] = useState(false);
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['mandates'],
    queryFn: ({ signal }) => all(signal),
  });
  const mayGive = useRoles().some((role) => role === 'manager' || role === 'admin');
  const shown = data?.items.filter((mandate) => withdrawn || mandate.withdrawnAt === null) ?? [];
  return (
    <PlainPage
      title={t('mandate.all')}
      dock={
        mayGive && (
          <Link className="button primary" href={mandatePath('new')}>
            {t('mandate.give')}
          </Link>
        )
      }
    >
      {isPending && <p className="inbox-note">{t('app.loading')}</p>}
      {error && <Trouble error={error} title={t('mandate.failed')} onRetry={() => void refetch()} />}
      {[...byHolder(shown)].map(([holder, mandates]) => (
        <Holder key={holder} mandates={mandates} />
      ))}
      {data && (
        <label className="check">
          <input type="checkbox" checked={withdrawn} onChange={(event) => setWithdrawn(event.target.checked)} />
          {t('mandate.showWithdrawn')}
        </label>
      )}
    </PlainPage>
  );
}

function byHolder(mandates: Mandate[]): Map<string, Mandate[]> {
  const found = new Map<string, Mandate[]>();
  for (const mandate of mandates) {
    const holder = `${mandate.role ?? ''}/${mandate.person ?? ''}`;
    found.set(holder, [...(found.get(holder) ?? []), mandate]);
  }
  return found;
}

export function holderOf({ role, person }: Pick<Mandate, 'role' | 'person'>, { code, t }: Words): string {
  return role ? code('role', role) : t('mandate.person', { name: person ?? '' });
}

function inShort({ limits, times }: Mandate, { t, money }: Words): string {
  if (limits) return money(limits.perDecision);
  return times?.perDay ? t('mandate.timesADay', { times: times.perDay }) : t('mandate.noLimits');
}

function Holder({ mandates }: { mandates: Mandate[] }) {
  const words = useWords();
  const { t, code, clock } = words;
  const [first] = mandates;
  if (!first) return null;
  return (
    <section className="card holder">
      <h2>{holderOf(first, words)}</h2>
      <ul>
        {mandates.map((mandate) => (
          <li key={mandate.id}>
            <Link href={mandatePath(mandate.id)}>
              <strong>{code('remedy', mandate.remedy)}</strong>
              <span>{inShort(mandate, words)}</span>
              {mandate.withdrawnAt && <span className="tag alarm">{t('mandate.withdrawn')}</span>}
              {mandate.to && !mandate.withdrawnAt && (
                <span className="tag">{t('mandate.until', { time: clock(mandate.to) })}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
