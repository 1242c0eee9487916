import { get, post } from './http';
import type { Commitment, Owed, Page } from './types';

const of = (ticketId: string) => `/v1/tickets/${encodeURIComponent(ticketId)}/commitments`;

export const commitmentsOf = (ticketId: string, signal?: AbortSignal) => get<Page<Commitment>>(of(ticketId), signal);

/** What she owes her customers, the soonest due first. */
export const owedByMe = (signal?: AbortSignal) => get<Page<Owed>>('/v1/me/commitments', signal);

export const keep = (id: string) => post<unknown>(`/v1/commitments/${encodeURIComponent(id)}/kept`);
