import { NoConnection, problemOf } from './problem';

/** Where bearer tokens come from; `renewed` asks for a fresh one after the services refused the old. */
export interface TokenSource {
  current(): string | null;
  renewed(): Promise<string | null>;
}

export interface Call {
  body?: unknown;
  /** Present on every command that must have one effect only; makes a repeat harmless. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** The version that a change is meant for, so that nobody's change is overwritten unseen. */
  version?: number;
  /** Goes out although the page is being left. */
  keepalive?: boolean;
}

const RETRY_AFTER_MS = [400, 1200];

let tokens: TokenSource = { current: () => null, renewed: () => Promise.resolve(null) };
let language = 'en';

export function authoriseWith(source: TokenSource): void {
  tokens = source;
}

export function speak(chosen: string): void {
  language = chosen;
}

export function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(path, 'GET', signal ? { signal } : {});
}

export async function post<T>(path: string, call: Call = {}): Promise<T> {
  const waits = call.idempotencyKey ? RETRY_AFTER_MS : [];
  for (const wait of waits) {
    try {
      return await answer<T>(path, 'POST', call);
    } catch (error) {
      if (!(error instanceof NoConnection)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return answer<T>(path, 'POST', call);
}

export const put = <T>(path: string, call: Call) => answer<T>(path, 'PUT', call);

export const remove = <T>(path: string, call: Call) => answer<T>(path, 'DELETE', call);

/** A file as the services write it, to be saved. */
export async function download(path: string, type: string): Promise<Blob> {
  const response = await open(path, { headers: new Headers({ Accept: type }) });
  if (!response.ok) throw await problemOf(response);
  return response.blob();
}

/** Opens a response for reading by the caller, signed in as she is; also used by the live stream. */
export async function open(path: string, init: RequestInit): Promise<Response> {
  const first = await send(path, init, tokens.current());
  if (first.status !== 401) return first;
  const fresh = await tokens.renewed();
  return fresh ? send(path, init, fresh) : first;
}

async function answer<T>(path: string, method: string, call: Call): Promise<T> {
  const headers = new Headers({ Accept: 'application/json' });
  if (call.body !== undefined) headers.set('Content-Type', 'application/json');
  if (call.idempotencyKey) headers.set('Idempotency-Key', call.idempotencyKey);
  if (call.version !== undefined) headers.set('If-Match', `"v${call.version}"`);
  const init: RequestInit = { method, headers };
  if (call.body !== undefined) init.body = JSON.stringify(call.body);
  if (call.signal) init.signal = call.signal;
  if (call.keepalive) init.keepalive = true;
  const response = await open(path, init);
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function send(path: string, init: RequestInit, token: string | null): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', language);
  if (token) headers.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(path, { ...init, headers, cache: 'no-store' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NoConnection('unreachable');
  }
}
