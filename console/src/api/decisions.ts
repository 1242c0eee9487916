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

const asked = (filter: Filter) => new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''));

export function list(filter: Filter, cursor: string | null, signal?: AbortSignal): Promise<Page<LogEntry>> {
  const query = asked(filter);
  query.set('limit', String(PAGE_SIZE));
  if (cursor) query.set('cursor', cursor);
  return get(`/v1/decisions?${query}`, signal);
}

/** All that the filter lets through, however long. */
export const csv = (filter: Filter) => download(`/v1/decisions?${asked(filter)}`, 'text/csv');
