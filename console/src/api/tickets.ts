import { get, post } from './http';
import type {
  ColleagueAtWork,
  CompanyCustomer,
  Me,
  Money,
  Page,
  ReplyVisibility,
  Ruling,
  SetAsideReason,
  TicketSummary,
  TicketView,
  View,
} from './types';

export interface RemedyCommand {
  type: string;
  amount?: Money;
  parameters?: Record<string, unknown>;
}

export interface ReplyCommand {
  text: string;
  visibility: ReplyVisibility;
  /** What the words promise: remembered with the same command. */
  commitment?: { dueAt: string; text: string };
}

export interface DecideCommand {
  remedy: RemedyCommand;
  because: string;
  reply?: ReplyCommand;
}

export interface OpenCommand extends Omit<ReplyCommand, 'commitment'> {
  network: 'phone' | 'counter';
  customerName: string;
  customerNumber?: string;
}

const PAGE_SIZE = 50;
const at = (id: string, rest = '') => `/v1/tickets/${encodeURIComponent(id)}${rest}`;

export const me = (signal?: AbortSignal) => get<Me>('/v1/me', signal);

export function list(view: View, cursor: string | null, signal?: AbortSignal): Promise<Page<TicketSummary>> {
  const query = new URLSearchParams({ view, limit: String(PAGE_SIZE) });
  if (cursor) query.set('cursor', cursor);
  return get(`/v1/tickets?${query}`, signal);
}

export const read = (id: string, signal?: AbortSignal) => get<TicketView>(at(id), signal);

export const claim = (id: string) => post<TicketView>(at(id, '/claim'));

export const reply = (id: string, body: ReplyCommand, idempotencyKey: string) =>
  post<TicketView>(at(id, '/replies'), { body, idempotencyKey });

export const decide = (id: string, body: DecideCommand, idempotencyKey: string) =>
  post<TicketView>(at(id, '/remedies'), { body, idempotencyKey });

/** Gives what her mandate allows at once, and asks for the rest. */
export const askForMore = (id: string, body: DecideCommand, idempotencyKey: string) =>
  post<TicketView>(at(id, '/approvals'), { body, idempotencyKey });

export interface HandOverCommand {
  to: string;
  introduce: boolean;
  text?: string;
}

/** Who can be given it, with the words that introduce them. */
export const colleaguesOf = (id: string, signal?: AbortSignal) => get<Page<ColleagueAtWork>>(at(id, '/colleagues'), signal);

export const handOver = (id: string, body: HandOverCommand, idempotencyKey: string) =>
  post<TicketView>(at(id, '/hand-overs'), { body, idempotencyKey });

export const passUp = (id: string) => post<TicketView>(at(id, '/pass-up'));

export const lookUp = (id: string, body: { number: string; postcode: string }) =>
  post<CompanyCustomer>(at(id, '/look-ups'), { body });

export function rule(id: string, remedy: RemedyCommand, signal?: AbortSignal): Promise<Ruling> {
  return post(at(id, '/rulings'), signal ? { body: { remedy }, signal } : { body: { remedy } });
}

/** What the customer says where no network carries it. */
export const note = (id: string, body: ReplyCommand, idempotencyKey: string) =>
  post<TicketView>(at(id, '/messages'), { body, idempotencyKey });

export const open = (body: OpenCommand, idempotencyKey: string) =>
  post<TicketSummary>('/v1/tickets', { body, idempotencyKey });

export const setAside = (id: string, reason: SetAsideReason) =>
  post<TicketView>(at(id, '/set-aside'), { body: { reason } });

export const confirmReturnMessage = (id: string, text: string, idempotencyKey: string) =>
  post<TicketView>(at(id, '/return-message'), { body: { text }, idempotencyKey });

export const sayNotSolved = (id: string) => post<TicketView>(at(id, '/not-solved'));

export const askAgain = (id: string, idempotencyKey: string) =>
  post<TicketView>(at(id, '/ask-again'), { idempotencyKey });

/** Later, never past the next promise. */
export const snooze = (id: string, until: string, idempotencyKey: string) =>
  post<TicketView>(at(id, '/snooze'), { body: { until }, idempotencyKey });

export const breakGlass = (id: string, reason: string) =>
  post<TicketView>(at(id, '/break-glass'), { body: { reason } });

export const override = (id: string, reason: string) => post<TicketView>(at(id, '/override'), { body: { reason } });
