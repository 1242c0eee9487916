import { get, post, put } from './http';
import type { Executor, ExecutorHistory, TestReport } from './types';

const at = (name: string, rest = '') => `/v1/executors/${encodeURIComponent(name)}${rest}`;

export const all = (signal?: AbortSignal) => get<{ items: Executor[] }>('/v1/executors', signal);

export const show = (name: string, signal?: AbortSignal) => get<ExecutorHistory>(at(name), signal);

export const add = (body: unknown) => post<Executor>('/v1/executors', { body });

export const change = (name: string, version: number, body: unknown) => put<Executor>(at(name), { version, body });

/** Nobody gets anything by it. */
export const attempt = (name: string) => post<TestReport>(at(name, '/test'));
