import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import type { Session } from './session';

export function SignInFailed({ session }: { session: Session }) {
  const { t } = useWords();
  return (
    <main className="plain-page" id="main">
      <h1>{t('session.needed')}</h1>
      <p>{t('session.failed')}</p>
      <Button kind="primary" onClick={() => void session.signIn('/')}>
        {t('session.signIn')}
      </Button>
    </main>
  );
}
