import { get, post } from './http';
import type { Commitment, Page } from './types';

const of = (ticketId: string) => `/v1/tickets/${encodeURIComponent(ticketId)}/commitments`;

export interface CommitmentCommand {
  dueAt: string;
  words: string;
}

export const commitmentsOf = (ticketId: string, signal?: AbortSignal) => get<Page<Commitment>>(of(ticketId), signal);

export const promise = (ticketId: string, body: CommitmentCommand, idempotencyKey: string) =>
  post<Page<Commitment>>(of(ticketId), { body, idempotencyKey });

export const keep = (id: string) => post<unknown>(`/v1/commitments/${encodeURIComponent(id)}/kept`);
