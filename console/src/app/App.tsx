import { CustomerScreen } from '../customer/CustomerScreen';
import { useWords } from '../i18n/Language';
import { SessionProvider } from '../session/SessionContext';
import { SignInFailed } from '../session/SignInFailed';
import type { Start } from '../session/start';
import { Workbench } from './Workbench';

export function App({ start }: { start: Start }) {
  const { t } = useWords();
  switch (start.as) {
    case 'community-manager':
      return (
        <SessionProvider config={start.config} session={start.session}>
          <Workbench />
        </SessionProvider>
      );
    case 'customer':
      return <CustomerScreen config={start.config} />;
    case 'sign-in-failed':
      return <SignInFailed session={start.session} />;
    case 'leaving':
      return <p className="plain-page">{t('app.loading')}</p>;
    case 'no-config':
      return (
        <main className="plain-page">
          <h1>{t('app.title')}</h1>
          <p>{t('session.noConfig')}</p>
        </main>
      );
  }
}
