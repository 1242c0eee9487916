import { get, post } from './http';
import type { Commitment, Owed, Page } from './types';

const of = (ticketId: string) => `/v1/tickets/${encodeURIComponent(ticketId)}/commitments`;

export interface CommitmentCommand {
  dueAt: string;
  words: string;
}

export const commitmentsOf = (ticketId: string, signal?: AbortSignal) => get<Page<Commitment>>(of(ticketId), signal);

export const promise = (ticketId: string, body: CommitmentCommand, idempotencyKey: string) =>
  post<Page<Commitment>>(of(ticketId), { body, idempotencyKey });

/** What she owes her customers, the soonest due first. */
export const owedByMe = (signal?: AbortSignal) => get<Page<Owed>>('/v1/me/commitments', signal);

export const keep = (id: string) => post<unknown>(`/v1/commitments/${encodeURIComponent(id)}/kept`);
