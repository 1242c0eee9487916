import { get, post, put, remove } from './http';
import type { RemedyCommand } from './tickets';
import type { DryRun, LookedUp, TicketView, Tool } from './types';

const at = (id: string, rest: string) => `/v1/tickets/${encodeURIComponent(id)}${rest}`;

export const all = (signal?: AbortSignal) => get<{ items: Tool[] }>('/v1/tools', signal);

/** Reads the company's system about the customer; who looked is on record. */
export function lookUpBy(id: string, code: string, signal?: AbortSignal): Promise<LookedUp> {
  const way = at(id, `/look-ups/${encodeURIComponent(code)}`);
  return post(way, signal ? { body: { parameters: {} }, signal } : { body: { parameters: {} } });
}

export const dryRun = (id: string, remedy: RemedyCommand) => post<DryRun>(at(id, '/dry-runs'), { body: { remedy } });

export const undo = (id: string, remedyId: string, because: string, idempotencyKey: string) =>
  post<TicketView>(at(id, `/remedies/${remedyId}/undo`), { body: { because }, idempotencyKey });

const tool = (code: string) => `/v1/tools/${encodeURIComponent(code)}`;

export const show = (code: string, signal?: AbortSignal) => get<{ tool: Tool; versions: Tool[] }>(tool(code), signal);

export const add = (body: unknown, idempotencyKey: string) => post<Tool>('/v1/tools', { body, idempotencyKey });

export const change = (code: string, version: number, body: unknown) => put<Tool>(tool(code), { version, body });

export const withdraw = (code: string, version: number) => remove<Tool>(tool(code), { version });
