import { ErrorTimeout, InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { TokenSource } from '../api/http';
import type { ConsoleConfig } from './config';

export const CALLBACK_PATH = '/callback';

/**
 * Her login. Tokens stay in memory only; what survives a reload is the login at the identity provider, which brings her
 * back without asking. The refresh token renews in silence, so that a login lasts a night shift.
 */
export class Session implements TokenSource {
  private readonly manager: UserManager;
  private readonly watchers = new Set<() => void>();
  private renewal: Promise<string | null> | null = null;
  private over = false;
  private token: string | null = null;

  constructor(config: ConsoleConfig) {
    this.manager = new UserManager({
      authority: config.authority,
      client_id: config.clientId,
      redirect_uri: `${location.origin}${CALLBACK_PATH}`,
      post_logout_redirect_uri: `${location.origin}/`,
      scope: 'openid',
      automaticSilentRenew: true,
      monitorSession: false,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
    });
    this.manager.events.addUserLoaded((user) => void this.keep(user.access_token));
    this.manager.events.addAccessTokenExpired(() => void this.renewed());
  }

  current(): string | null {
    return this.token;
  }

  /** A night on a phone loses its network now and then: only a refusal by the identity provider ends the login. */
  renewed(): Promise<string | null> {
    this.renewal ??= this.manager
      .signinSilent()
      .then((user) => this.keep(user?.access_token ?? null))
      .catch((error: unknown) => (isLostConnection(error) ? this.token : this.keep(null)))
      .finally(() => (this.renewal = null));
    return this.renewal;
  }

  get ended(): boolean {
    return this.over;
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  signIn(returnTo: string): Promise<void> {
    return this.manager.signinRedirect({ state: returnTo, ui_locales: document.documentElement.lang });
  }

  /** Completes the redirect from the identity provider; answers where she wanted to go. */
  async completeSignIn(): Promise<string> {
    const user = await this.manager.signinRedirectCallback();
    this.keep(user.access_token);
    return typeof user.state === 'string' ? user.state : '/';
  }

  signOut(): Promise<void> {
    return this.manager.signoutRedirect();
  }

  private keep(token: string | null): string | null {
    this.token = token;
    this.over = token === null;
    this.watchers.forEach((watcher) => watcher());
    return token;
  }
}

function isLostConnection(error: unknown): boolean {
  return error instanceof TypeError || error instanceof ErrorTimeout;
}
