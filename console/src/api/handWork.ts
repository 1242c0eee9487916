import { get, post } from './http';
import type { HandWork } from './types';

const at = (id: string, rest: string) => `/v1/remedies/${encodeURIComponent(id)}${rest}`;

export const waiting = (signal?: AbortSignal) =>
  get<{ items: HandWork[] }>('/v1/remedies?state=PENDING&executor=manual', signal);

export const done = (id: string, what: string, idempotencyKey: string) =>
  post<unknown>(at(id, '/done'), { body: { what }, idempotencyKey });

export const cannot = (id: string, why: string, idempotencyKey: string) =>
  post<unknown>(at(id, '/cannot'), { body: { why }, idempotencyKey });
