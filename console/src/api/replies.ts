import { get, post } from './http';
import type { Reply } from './types';

export const readReply = (id: string, signal?: AbortSignal) =>
  get<Reply>(`/v1/replies/${encodeURIComponent(id)}`, signal);

export const undoReply = (id: string) => post<Reply>(`/v1/replies/${encodeURIComponent(id)}/undo`);
