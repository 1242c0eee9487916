import { get, post, put, remove } from './http';
import type { Digest, DutyPerson, Gap, HandOver, Page, PageView, Schedule, Swap } from './types';

export const schedule = (days: number, signal?: AbortSignal) => get<Schedule>(`/v1/duty/schedule?days=${days}`, signal);

export const gaps = (signal?: AbortSignal) => get<Page<Gap>>('/v1/duty/gaps', signal);

export const digest = (signal?: AbortSignal) => get<Digest>('/v1/duty/digest', signal);

export const handOver = (signal?: AbortSignal) => get<HandOver>('/v1/me/hand-over-note', signal);

export const leave = (text: string) => put<HandOver>('/v1/me/hand-over-note', { body: { text } });

export const people = (signal?: AbortSignal) => get<Page<DutyPerson>>('/v1/duty/people', signal);

export const swaps = (signal?: AbortSignal) => get<Page<Swap>>('/v1/duty/swaps', signal);

export interface Proposal {
  with: string;
  gives: Gap;
  takes?: Gap;
}

export const propose = (proposal: Proposal, key: string) =>
  post<Swap>('/v1/duty/swaps', { body: proposal, idempotencyKey: key });

export const accept = (id: string) => post<Swap>(`/v1/duty/swaps/${id}/acceptance`);

export const refuse = (id: string) => post<Swap>(`/v1/duty/swaps/${id}/refusal`);

export const withdraw = (id: string) => remove<Swap>(`/v1/duty/swaps/${id}`, {});

export const pages = (signal?: AbortSignal) => get<Page<PageView>>('/v1/pages?limit=20', signal);

/** Said twice it is said once. */
export const acknowledge = (id: string) => post<PageView>(`/v1/pages/${id}/acknowledgement`);
