import { get, put } from './http';

/** What she is writing, as it waits for her on every device. */
export interface KeptDraft {
  savedAt: string;
  text: string;
  choice: string | null;
  remedy: string | null;
  amount: string | null;
  because: string | null;
}

export type DraftCommand = Partial<Omit<KeptDraft, 'savedAt'>> & { text: string };

const of = (ticketId: string) => `/v1/tickets/${encodeURIComponent(ticketId)}/draft`;

export const readDraft = (ticketId: string, signal?: AbortSignal) =>
  get<{ draft: KeptDraft | null }>(of(ticketId), signal);

export const saveDraft = (ticketId: string, body: DraftCommand, signal?: AbortSignal) =>
  put<unknown>(of(ticketId), signal ? { body, signal } : { body });
