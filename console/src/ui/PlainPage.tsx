import { type ReactNode, useEffect, useRef } from 'react';
import { goBack, usePath } from '../app/router';
import { useShortcut } from '../app/useShortcut';
import { useWords } from '../i18n/Language';
import { LanguageButton } from '../i18n/LanguageButton';
import { More } from '../inbox/More';
import { SignOut } from '../session/SignOut';
import { Button } from './Button';
import { Icon } from './Icon';

interface Props {
  title: string;
  /** What stands under the thumb. */
  dock?: ReactNode;
  children: ReactNode;
}

/** A page beside the inbox and its tickets: a way back, a title, and what it is about. */
export function PlainPage({ title, dock, children }: Props) {
  const { t } = useWords();
  // Whoever has no inbox begins here.
  const home = usePath() === '/';
  const heading = useRef<HTMLHeadingElement>(null);
  useShortcut(['Escape'], goBack);
  useEffect(() => {
    document.title = `${title} · ${t('app.title')}`;
  }, [title, t]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main className="page" id="main" tabIndex={-1}>
      <header className={home ? 'page-header home' : 'page-header'}>
        {!home && (
          <Button kind="quiet" className="back" aria-label={t('app.back')} onClick={goBack}>
            <Icon name="back" />
          </Button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {home && <More />}
        <LanguageButton />
        {home && <SignOut />}
      </header>
      <div className="page-body" role="group" aria-label={title} tabIndex={0}>
        {children}
      </div>
      {dock && <div className="dock">{dock}</div>}
    </main>
  );
}
