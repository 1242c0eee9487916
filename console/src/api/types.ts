/** The shapes that the services speak, as far as the console reads them. */

export interface Money {
  minor: number;
  currency: string;
}

export interface Person {
  id: string;
  name: string;
}

export type Stage =
  | 'NEW'
  | 'ANALYSING'
  | 'DEVISING'
  | 'DECIDING'
  | 'AWAITING_APPROVAL'
  | 'EXECUTING'
  | 'AWAITING_VERDICT'
  | 'RELEASED'
  | 'ANSWERED'
  | 'LAPSED'
  | 'NOT_A_COMPLAINT'
  | 'OVERRIDDEN';

export type Visibility = 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
export type ReplyVisibility = 'PUBLIC' | 'PRIVATE';
export type View = 'open' | 'mine' | 'ended';
export type SetAsideReason = 'SPAM' | 'PRAISE' | 'WRONG_BRAND';

export type Action =
  | 'claim'
  | 'reply'
  | 'look-up'
  | 'decide'
  | 'set-aside'
  | 'confirm-return-message'
  | 'say-not-solved'
  | 'ask-again'
  | 'override';

export interface Me {
  person: Person;
  roles: string[];
  onDuty: boolean;
}

export interface TicketSummary {
  id: string;
  version: number;
  stage: Stage;
  attempt: number;
  kind: 'COMPLAINT' | 'QUESTION';
  asker: 'CUSTOMER' | 'PRESS' | 'OTHER';
  priority: 'URGENT' | 'CRITICAL';
  network: string;
  contact: { id: string; handle: string; name: string };
  excerpt: string | null;
  visibility: Visibility;
  openedAt: string;
  lastCustomerMessageAt: string;
  firstRespondedAt: string | null;
  firstResponseOverdue: boolean;
  attentionDue: string | null;
  sponsor: (Person & { since: string }) | null;
  othersLikeThis: number;
}

export interface ThreadItem {
  id: string;
  kind: 'MESSAGE' | 'REPLY';
  visibility: Visibility;
  author: { kind: 'CUSTOMER' | 'STAFF' | 'AUTOMATIC'; name: string };
  text: string | null;
  at: string;
  purpose: 'ANSWER' | 'RETURN_MESSAGE' | 'REMINDER' | 'ASK_AGAIN' | null;
  state: 'RECEIVED' | 'DELETED' | 'REQUESTED' | 'SENT' | 'FAILED' | 'UNDONE';
}

export interface OtherTicket {
  ticketId: string;
  excerpt: string | null;
  stage: Stage;
  openedAt: string;
  likeness: number;
  sharedFacts: string[];
}

export interface EarlierTicket {
  ticketId: string;
  stage: Stage;
  openedAt: string;
  endedAt: string | null;
}

export interface Remedy {
  type: string;
  amount: Money | null;
}

export interface Playbook {
  id: string;
  title: string;
  symptom: string;
  checks: string[];
  remedy: Remedy;
  because: string;
  reply: string;
}

export interface MayGive {
  remedy: string;
  limit: Money | null;
  words: string;
}

export interface CompanyCustomer {
  number: string;
  postcode: string;
  name: string;
  account: { plan: string; balance: Money };
  line: { status: 'UP' | 'DEGRADED' | 'DOWN'; since: string };
  remedies: { type: string; amount: Money | null; at: string }[];
}

export interface GivenRemedy {
  id: string;
  type: string;
  amount: Money | null;
  state: 'PENDING' | 'EXECUTED' | 'REJECTED' | 'FAILED' | 'UNKNOWN';
  because: string;
  decidedBy: Person;
  decidedAt: string;
  executedAt: string | null;
  readBackAt: string | null;
  reference: string | null;
  attempt: number;
}

export interface ReturnMessage {
  text: string;
  state: 'DRAFTED' | 'CONFIRMED' | 'DUE' | 'SENT';
  attempt: number;
  confirmedAt: string | null;
}

export interface ReadVerdict {
  verdict: 'SATISFIED' | 'UNSATISFIED' | 'CONTRADICTORY' | 'UNCLEAR';
  messageId: string;
  words: string[];
  at: string;
  attempt: number;
}

export interface TicketView extends TicketSummary {
  thread: ThreadItem[];
  others: { count: number; since: string | null; items: OtherTicket[] };
  history: EarlierTicket[];
  playbooks: Playbook[];
  mayGive: MayGive[];
  foundFacts: { customerNumber: string | null; postcode: string | null };
  customer: CompanyCustomer | null;
  remedies: GivenRemedy[];
  returnMessage: ReturnMessage | null;
  verdicts: ReadVerdict[];
  effort: { actions: number; permissions: number };
  ended: {
    as: Stage;
    at: string;
    evidenceMessageId: string | null;
    by: Person | null;
    reason: string | null;
  } | null;
  allowedActions: Action[];
}

/** What she may give at once; offered instead of a bare "no". */
export interface Now {
  remedy: string;
  amount: Money | null;
  words: string;
}

export interface Ruling {
  ruling: 'WITHIN_MANDATE' | 'NEEDS_APPROVAL' | 'OUTSIDE_MANDATE';
  reason: string;
  limit: Money | null;
  excess: Money | null;
  preview: string | null;
  now: Now[];
}

export interface Reply {
  id: string;
  ticketId: string;
  state: 'WAITING' | 'SENDING' | 'SENT' | 'FAILED' | 'UNDONE' | 'UNKNOWN';
  undoableUntil: string;
  sentAt: string | null;
  failure: string | null;
}

export interface FollowUp {
  id: string;
  kind: 'FIRST_RESPONSE' | 'DWELL' | 'RETURN_MESSAGE' | 'REMINDER' | 'LAPSE';
  audience: 'CUSTOMER' | 'SOLVER' | 'NONE';
  attempt: number;
  dueAt: string;
  state: 'PENDING' | 'FIRED' | 'CANCELLED';
}

export interface Duty {
  onDuty: (Person & { until: string }) | null;
  next: (Person & { from: string }) | null;
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}
