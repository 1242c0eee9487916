import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { useWords } from '../i18n/Language';
import { Button } from '../ui/Button';
import type { ConsoleConfig } from './config';
import type { Session } from './session';

interface Here {
  config: ConsoleConfig;
  session: Session;
}

const Context = createContext<Here | null>(null);

export function SessionProvider({ config, session, children }: Here & { children: ReactNode }) {
  return (
    <Context value={{ config, session }}>
      <LoginEnded session={session} />
      {children}
    </Context>
  );
}

export function useHere(): Here {
  const here = useContext(Context);
  if (!here) throw new Error('SessionProvider is missing');
  return here;
}

/** Nothing is taken off the screen when a login ends: she may still read and copy what she wrote. */
function LoginEnded({ session }: { session: Session }) {
  const { t } = useWords();
  const ended = useSyncExternalStore(
    (changed) => session.watch(changed),
    () => session.ended,
  );
  if (!ended) return null;
  return (
    <div className="login-ended" role="alert">
      <p>{t('session.ended')}</p>
      <Button kind="primary" onClick={() => void session.signIn(location.pathname)}>
        {t('session.signIn')}
      </Button>
    </div>
  );
}
