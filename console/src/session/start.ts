import { authoriseWith } from '../api/http';
import { type ConsoleConfig, readConfig } from './config';
import { CALLBACK_PATH, Session } from './session';

export type Start =
  | { as: 'community-manager'; config: ConsoleConfig; session: Session }
  | { as: 'customer'; config: ConsoleConfig }
  | { as: 'sign-in-failed'; session: Session }
  | { as: 'leaving' }
  | { as: 'no-config' };

/** Who is here, and is she signed in? Done once, before anything is drawn. */
export async function start(path: string): Promise<Start> {
  const config = await readConfig().catch(() => null);
  if (!config) return { as: 'no-config' };
  if (path === '/customer' || path.startsWith('/customer/')) return { as: 'customer', config };

  const session = new Session(config);
  authoriseWith(session);
  try {
    if (path !== CALLBACK_PATH) {
      await session.signIn(path);
      return { as: 'leaving' };
    }
    history.replaceState(null, '', await session.completeSignIn());
    return { as: 'community-manager', config, session };
  } catch {
    return { as: 'sign-in-failed', session };
  }
}
