import { get, post } from './http';
import type { Duty, FollowUp, FollowUps, Page, SolverQuestion } from './types';

export const followUpsOf = (ticketId: string, signal?: AbortSignal) =>
  get<FollowUps>(`/v1/follow-ups?${new URLSearchParams({ ticket: ticketId })}`, signal);

/** People to come back to by then, the oldest promise first. */
export const dueUntil = (until: string, signal?: AbortSignal) =>
  get<Page<FollowUp>>(`/v1/follow-ups/due?${new URLSearchParams({ until })}`, signal);

/** What she is asked about what she carried out for somebody else. */
export const askedOfMe = (signal?: AbortSignal) => get<Page<SolverQuestion>>('/v1/me/follow-ups', signal);

export interface SolverAnswer {
  done: boolean;
  cause: string | null;
  nextTime: 'YES' | 'NO' | 'UNSURE';
}

export const answer = (id: string, body: SolverAnswer) =>
  post<void>(`/v1/follow-ups/${encodeURIComponent(id)}/answer`, { body });

export const duty = (signal?: AbortSignal) => get<Duty>('/v1/duty', signal);
