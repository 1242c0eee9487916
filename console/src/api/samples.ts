import { get, post } from './http';
import type { Outcome, Page, Sample } from './types';

export function list(judged: boolean, cursor: string | null, signal?: AbortSignal): Promise<Page<Sample>> {
  const query = new URLSearchParams({ judged: String(judged) });
  if (cursor) query.set('cursor', cursor);
  return get(`/v1/samples?${query}`, signal);
}

export const judge = (id: number, outcome: Outcome, note: string) =>
  post<Sample>(`/v1/samples/${id}/outcome`, { body: note ? { outcome, note } : { outcome } });
