import { get, post } from './http';
import type { Care, Empowerment, WhatIf } from './types';

export interface Period {
  from: string;
  to: string;
}

export interface Proposal {
  holderKind: 'ROLE' | 'PERSON';
  holder: string;
  remedy: string;
  currency: string;
  limit: number;
}

export const empowerment = ({ from, to }: Period, signal?: AbortSignal) =>
  get<Empowerment>(`/v1/insight/empowerment?${new URLSearchParams({ from, to })}`, signal);

export const care = ({ from, to }: Period, signal?: AbortSignal) =>
  get<Care>(`/v1/insight/care?${new URLSearchParams({ from, to })}`, signal);

/** Changes nothing, so that asking twice is harmless. */
export function askWhatIf(period: Period, proposal: Proposal, signal?: AbortSignal): Promise<WhatIf> {
  const body = { ...period, ...proposal };
  return post('/v1/insight/what-if', signal ? { body, signal } : { body });
}
