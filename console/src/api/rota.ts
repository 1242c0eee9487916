import { get, post, put, remove } from './http';
import type { DutyException, DutyPerson, Page, Rotation } from './types';

const ROTATIONS = '/v1/duty/rotations';
const EXCEPTIONS = '/v1/duty/exceptions';

export interface RotationTerms {
  name: string;
  layer: number;
  zone: string;
  startsOn: string;
  endsOn: string | null;
  days: string[];
  from: string;
  until: string;
  /** In the order of their weeks. */
  people: string[];
}

export interface ExceptionTerms {
  kind: DutyException['kind'];
  person: string;
  layer: number;
  from: string;
  until: string;
}

export const rotations = (signal?: AbortSignal) => get<Page<Rotation>>(ROTATIONS, signal);

export const addRotation = (body: RotationTerms, idempotencyKey: string) =>
  post<Rotation>(ROTATIONS, { body, idempotencyKey });

export const changeRotation = (id: string, version: number, body: RotationTerms) =>
  put<Rotation>(`${ROTATIONS}/${id}`, { version, body });

export const removeRotation = (id: string, version: number) => remove<Rotation>(`${ROTATIONS}/${id}`, { version });

export const exceptions = (signal?: AbortSignal) => get<Page<DutyException>>(EXCEPTIONS, signal);

export const addException = (body: ExceptionTerms, idempotencyKey: string) =>
  post<DutyException>(EXCEPTIONS, { body, idempotencyKey });

export const removeException = (id: string, version: number) =>
  remove<DutyException>(`${EXCEPTIONS}/${id}`, { version });

export interface PersonTerms {
  id: string;
  name: string;
  mail: string | null;
  channels: DutyPerson['channels'];
  language: string;
}

/** Lets somebody take duties. */
export const addPerson = (body: PersonTerms, idempotencyKey: string) =>
  post<DutyPerson>('/v1/duty/people', { body, idempotencyKey });

export const removePerson = (id: string, version: number) =>
  remove<DutyPerson>(`/v1/duty/people/${encodeURIComponent(id)}`, { version });
