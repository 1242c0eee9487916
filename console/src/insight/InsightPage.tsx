import { type ReactNode, useEffect } from 'react';
import { Link } from '../app/Link';
import { pathOf } from '../app/router';
import { useWords } from '../i18n/Language';
import { LanguageButton } from '../i18n/LanguageButton';
import { More } from '../inbox/More';
import { SignOut } from '../session/SignOut';
import { Icon } from '../ui/Icon';

const PAGES = [
  { page: 'figures', key: 'insight.figures' },
  { page: 'what-if', key: 'insight.whatIf' },
] as const;

/** What the pages for looking back have in common. */
export function InsightPage({ page, children }: { page: 'figures' | 'what-if'; children: ReactNode }) {
  const { t } = useWords();
  const title = t(page === 'figures' ? 'insight.figures' : 'insight.whatIf');
  useEffect(() => {
    document.title = `${title} · ${t('app.title')}`;
  }, [title, t]);
  return (
    <main className="insight" id="main" tabIndex={-1}>
      <header className="insight-header">
        <Link className="button quiet" href="/" aria-label={t('app.back')}>
          <Icon name="back" />
        </Link>
        <h1>{title}</h1>
        <More />
        <LanguageButton />
        <SignOut />
      </header>
      <nav className="views" aria-label={t('insight.nav')}>
        {PAGES.map((each) => (
          <Link key={each.page} href={pathOf(each.page)} aria-current={each.page === page ? 'page' : undefined}>
            {t(each.key)}
          </Link>
        ))}
      </nav>
      <div className="insight-body">{children}</div>
    </main>
  );
}
