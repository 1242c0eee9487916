import { get, post } from './http';
import type { Approval } from './types';

export type ApprovalList = 'waiting' | 'settled';

const at = (id: string, rest = '') => `/v1/approvals/${encodeURIComponent(id)}${rest}`;

export const list = (state: ApprovalList, signal?: AbortSignal) =>
  get<{ items: Approval[] }>(`/v1/approvals?state=${state}`, signal);

export const read = (id: string, signal?: AbortSignal) => get<Approval>(at(id), signal);

/** The answer of an approver who leaves the page at once still arrives. */
export const grant = (id: string, idempotencyKey: string) =>
  post<Approval>(at(id, '/grant'), { idempotencyKey, keepalive: true });

export const refuse = (id: string, words: string, idempotencyKey: string) =>
  post<Approval>(at(id, '/refuse'), { body: words ? { words } : {}, idempotencyKey, keepalive: true });

export const withdraw = (id: string, idempotencyKey: string) =>
  post<Approval>(at(id, '/withdraw'), { idempotencyKey });
