import { type KeyboardEvent, useRef } from 'react';
import { Link } from '../app/Link';
import { pathOf } from '../app/router';
import { useWords } from '../i18n/Language';
import { useRoles } from './useMe';

const ON_ROTA = ['agent', 'community-manager', 'manager', 'admin'];
const DECIDES = ['agent', 'community-manager', 'manager'];
const HEARS = ['agent', 'community-manager'];
const LOOKS_BACK = ['manager', 'auditor'];
const SETS_UP = ['admin', 'manager', 'auditor'];
const GIVES = ['manager', 'auditor', 'admin'];

const PAGES = [
  { page: 'somebody-calls', key: 'spoken.open', roles: HEARS },
  { page: 'my-day', key: 'day.title', roles: DECIDES },
  { page: 'approvals', key: 'approval.title', roles: DECIDES },
  { page: 'duty', key: 'duty.title', roles: ON_ROTA },
  { page: 'my-mandate', key: 'mandate.own', roles: DECIDES },
  { page: 'mandates', key: 'mandate.all', roles: GIVES },
  { page: 'tools', key: 'admin.tools', roles: SETS_UP },
  { page: 'executors', key: 'admin.executors', roles: SETS_UP },
  { page: 'decisions', key: 'decisions.title', roles: LOOKS_BACK },
  { page: 'samples', key: 'samples.title', roles: LOOKS_BACK },
  { page: 'figures', key: 'insight.figures', roles: LOOKS_BACK },
  { page: 'what-if', key: 'insight.whatIf', roles: LOOKS_BACK },
] as const;

/** The pages that are needed now and then, out of the way of the night. */
export function More() {
  const { t } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const roles = useRoles();
  const pages = PAGES.filter((each) => each.roles.some((role) => roles.includes(role)));

  function close(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  }

  return (
    <details className="more-menu" ref={menu} onKeyDown={close}>
      <summary className="button quiet">{t('app.more')}</summary>
      <ul>
        {pages.map(({ page, key }) => (
          <li key={page}>
            <Link href={pathOf(page)}>{t(key)}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
