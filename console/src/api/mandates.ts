import { get, post, put, remove } from './http';
import type { Limits, Mandate, MandateTimes, OwnMandate } from './types';

export interface Terms {
  /** Null for what has no amount. */
  limits: Limits | null;
  /** How often, of what has no amount. */
  times?: MandateTimes | null;
  from: string | null;
  to: string | null;
}

export type Grant = Terms & { remedy: string } & ({ role: string } | { person: string });

const at = (id: string) => `/v1/mandates/${encodeURIComponent(id)}`;

export const own = (signal?: AbortSignal) => get<{ items: OwnMandate[] }>('/v1/me/mandate', signal);

export const all = (signal?: AbortSignal) => get<{ items: Mandate[] }>('/v1/mandates', signal);

export const show = (id: string, signal?: AbortSignal) =>
  get<{ mandate: Mandate; versions: Mandate[] }>(at(id), signal);

export const grant = (body: Grant, idempotencyKey: string) => post<Mandate>('/v1/mandates', { body, idempotencyKey });

export const change = (id: string, version: number, body: Terms) => put<Mandate>(at(id), { version, body });

export const withdraw = (id: string, version: number) => remove<Mandate>(at(id), { version });
