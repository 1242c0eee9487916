import { useSyncExternalStore } from 'react';

/** Pages beside the inbox and its tickets. */
const BESIDE = [
  'somebody-calls',
  'my-day',
  'approvals',
  'duty',
  'my-mandate',
  'mandates',
  'decisions',
  'samples',
  'figures',
  'what-if',
  'tools',
  'executors',
] as const;
type Beside = (typeof BESIDE)[number];

export type Route =
  | { screen: 'inbox' }
  | { screen: 'ticket'; id: string }
  | { screen: 'customer'; handle: string | null }
  | { screen: 'approval'; id: string }
  | { screen: 'mandate'; id: string }
  | { screen: 'tool'; code: string }
  | { screen: 'executor'; name: string }
  | { screen: Beside }
  | { screen: 'nowhere' };

export const pathOf = (page: Beside) => `/${page}`;

const MOVED = 'amends:moved';

export function routeOf(path: string): Route {
  const [first, second, ...more] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (more.length > 0) return { screen: 'nowhere' };
  if (first === undefined) return { screen: 'inbox' };
  if (first === 'tickets' && second) return { screen: 'ticket', id: second };
  if (first === 'customer') return { screen: 'customer', handle: second ?? null };
  if (first === 'approvals' && second) return { screen: 'approval', id: second };
  if (first === 'mandates' && second) return { screen: 'mandate', id: second };
  if (first === 'tools' && second) return { screen: 'tool', code: second };
  if (first === 'executors' && second) return { screen: 'executor', name: second };
  const beside = second === undefined && BESIDE.find((each) => each === first);
  if (beside) return { screen: beside };
  return { screen: 'nowhere' };
}

export const ticketPath = (id: string) => `/tickets/${encodeURIComponent(id)}`;
export const approvalPath = (id: string) => `/approvals/${encodeURIComponent(id)}`;
export const mandatePath = (id: string) => `/mandates/${encodeURIComponent(id)}`;

export const toolPath = (code: string) => `/tools/${encodeURIComponent(code)}`;
export const executorPath = (name: string) => `/executors/${encodeURIComponent(name)}`;

export function go(path: string): void {
  history.pushState({ inside: true }, '', path);
  window.dispatchEvent(new Event(MOVED));
}

/** Takes the place of a page that is done with, so that back does not lead to it. */
export function goInstead(path: string): void {
  history.replaceState(history.state, '', path);
  window.dispatchEvent(new Event(MOVED));
}

/** Back to where she came from; straight to the inbox when a ticket was opened by its address. */
export function goBack(): void {
  if ((history.state as { inside?: boolean } | null)?.inside) {
    history.back();
    return;
  }
  history.replaceState(null, '', '/');
  window.dispatchEvent(new Event(MOVED));
}

export function usePath(): string {
  return useSyncExternalStore(listen, pathNow, pathNow);
}

const pathNow = () => location.pathname;

function listen(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(MOVED, changed);
  };
}
