import { download, get } from './http';
import type { LogEntry, Page } from './types';

export interface Filter {
  kind?: string;
  person?: string;
  ticket?: string;
  from?: string;
  to?: string;
}

const PAGE_SIZE = 50;
const FILE_SIZE = 1000;

function query(filter: Filter, limit: number, cursor: string | null = null): string {
  const asked = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));
  asked.set('limit', String(limit));
  if (cursor) asked.set('cursor', cursor);
  return `/v1/decisions?${asked}`;
}

export const list = (filter: Filter, cursor: string | null, signal?: AbortSignal) =>
  get<Page<LogEntry>>(query(filter, PAGE_SIZE, cursor), signal);

export const csv = (filter: Filter) => download(query(filter, FILE_SIZE), 'text/csv');
