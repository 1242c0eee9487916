import { get } from './http';
import type { Duty, FollowUp, Page } from './types';

export const followUpsOf = (ticketId: string, signal?: AbortSignal) =>
  get<Page<FollowUp>>(`/v1/follow-ups?${new URLSearchParams({ ticket: ticketId })}`, signal);

export const duty = (signal?: AbortSignal) => get<Duty>('/v1/duty', signal);
