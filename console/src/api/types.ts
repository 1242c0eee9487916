/** What the services answer, under the names of the house; generated from their OpenAPI documents by `npm run types`. */
import type { components as Channel } from './generated/channel';
import type { components as FollowUpService } from './generated/followup';
import type { components as Tickets } from './generated/ticket';

type T = Tickets['schemas'];

/** T, with these properties null when there is nothing to say; the document of ticket-service leaves that out. */
type OrNull<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null };
type With<T, R> = Omit<T, keyof R> & R;

export type Money = T['Money'];
export type Person = T['Colleague'];
export type Me = T['MeView'];
/** A colleague, with what they have in hand. */
export type ColleagueAtWork = T['ColleagueAtWork'];
export type Stage = T['Stage'];
export type SetAsideReason = T['SetAsideReason'];
export type ReplyVisibility = Exclude<T['Visibility'], 'INTERNAL'>;
export type View = 'open' | 'mine' | 'ended';
export type Action =
  | 'claim'
  | 'reply'
  | 'look-up'
  | 'decide'
  | 'ask-approval'
  | 'withdraw-approval'
  | 'set-aside'
  | 'confirm-return-message'
  | 'say-not-solved'
  | 'ask-again'
  | 'note'
  | 'undo'
  | 'override'
  | 'break-glass';

type Nothing = 'excerpt' | 'firstRespondedAt' | 'attentionDue' | 'sponsor';
export type TicketSummary = OrNull<T['TicketSummary'], Nothing>;
export type ThreadItem = OrNull<T['EntryView'], 'text' | 'purpose'>;
export type NextHelp = OrNull<T['NextHelp'], 'reply'>;
export type GivenRemedy = With<
  OrNull<
    T['GivenRemedy'],
    'amount' | 'because' | 'executedAt' | 'readBackAt' | 'reference' | 'strandedAt' | 'effect' | 'undoes' | 'undo'
  >,
  { next: NextHelp | null }
>;
export type ReturnMessage = OrNull<T['ReturnMessage'], 'confirmedAt'>;
export type ReadVerdict = OrNull<T['VerdictView'], 'doubt'>;
export type Playbook = With<T['PlaybookView'], { remedy: OrNull<T['PlaybookRemedy'], 'amount'> }>;
export type CompanyCustomer = With<T['CompanyCustomer'], { remedies: OrNull<T['EarlierRemedy'], 'amount'>[] }>;

type OthersLikeThis = With<
  OrNull<T['Others'], 'since'>,
  { items: With<OrNull<T['OtherTicket'], 'excerpt'>, { stage: Stage }>[] }
>;

export type TicketView = With<
  T['TicketView'],
  Pick<TicketSummary, Nothing> & {
    thread: ThreadItem[];
    others: OthersLikeThis;
    history: OrNull<T['PastView'], 'endedAt'>[];
    playbooks: Playbook[];
    mayGive: OrNull<T['GiveView'], 'limit'>[];
    foundFacts: OrNull<T['FactsView'], 'customerNumber' | 'postcode'>;
    customer: CompanyCustomer | null;
    remedies: GivenRemedy[];
    approval: Approval | null;
    returnMessage: ReturnMessage | null;
    commitments: Commitment[];
    verdicts: ReadVerdict[];
    waiting: OrNull<T['Waiting'], 'cause'> | null;
    ended: OrNull<T['EndingView'], 'evidenceMessageId' | 'by' | 'reason'> | null;
    allowedActions: Action[];
  }
>;

/** What was asked for above somebody's mandate, as far as the reader may know of it. */
export type Approval = T['Approval'];

/** What she may give at once; offered instead of a bare "no". */
export type Now = OrNull<T['NowView'], 'amount'>;
export type Ruling = With<
  OrNull<T['RulingView'], 'limit' | 'excess' | 'preview'>,
  { ruling: 'WITHIN_MANDATE' | 'NEEDS_APPROVAL' | 'OUTSIDE_MANDATE'; now: Now[] }
>;

export type Spread = T['Spread'];
type Times = OrNull<T['TimesView'], keyof T['TimesView']>;
export type Figures = With<
  OrNull<T['FiguresView'], 'decidableShare' | 'effort'>,
  { permission: OrNull<T['PermissionView'], 'seconds'>; times: Times }
>;
export type Empowerment = With<
  OrNull<T['EmpowermentView'], 'note'>,
  {
    house: Figures;
    teams: With<T['TeamView'], { figures: Figures }>[];
    weeks: With<T['WeekView'], { figures: Figures }>[];
  }
>;
type WaitedFigure = OrNull<T['WaitedView'], 'seconds'>;
export type Care = With<
  T['CareView'],
  { waiting: Record<keyof T['WaitsView'], WaitedFigure>; promises: OrNull<T['PromisesView'], 'keptRate'> }
>;
export type WhatIfPoint = T['PointView'];
export type WhatIf = OrNull<T['WhatIfView'], 'inForce' | 'waitingSaved'>;
export type Limits = T['LimitsView'];
/** How often something without an amount may be given. */
export type MandateTimes = OrNull<T['MandateTimes'], 'perDay' | 'repeat'>;
export type Tool = OrNull<T['ToolView'], 'undo' | 'withdrawnAt'>;
export type LookedUp = T['LookedUpView'];
export type DryRun = T['DryRunView'];
export type Mandate = With<T['MandateView'], { times: MandateTimes | null }>;
export type OwnMandate = With<OrNull<T['MyMandateView'], 'timesLeftToday'>, { times: MandateTimes | null }>;
export type LogEntry = T['LogView'];
export type Outcome = T['Outcome'];
export type Sample = T['SampleView'];

export type Reply = Channel['schemas']['Reply'];
type F = FollowUpService['schemas'];
export type FollowUp = F['FollowUpView'];
export type SolverQuestion = With<F['SolverQuestionView'], { answer: OrNull<F['SolverAnswer'], 'cause'> | null }>;
export type FollowUps = With<
  F['FollowUpList'],
  { hindered: OrNull<F['Hindrance'], 'network'>[]; solvers: SolverQuestion[] }
>;
export type Duty = F['DutyView'];
export type Gap = F['PeriodView'];
export type Shift = F['ShiftView'];
export type Schedule = F['ScheduleView'];
export type DutyPerson = F['PersonView'];
export type Digest = F['DigestView'];
export type HandOver = { note: { by: string; text: string; writtenAt: string } | null };
export type Swap = F['SwapView'];
/** Somebody is needed for a ticket, and one after the other is asked. */
export type PageView = F['PageView'];

export interface Page<T> {
  items: T[];
  next?: string | null;
}

export type Commitment = OrNull<T['CommitmentView'], 'words'>;
/** What she still owes a customer of hers. */
export type Owed = T['OwedCommitment'];

/** What no machine does. */
export type HandWork = OrNull<T['HandWork'], 'amount' | 'customerNumber'>;

export type Executor = T['ExecutorView'];
export type ExecutorHistory = With<T['ExecutorHistory'], { executor: Executor; versions: Executor[] }>;
export type TestReport = T['TestReport'];
export type Rotation = OrNull<F['RotationView'], 'endsOn'>;
export type DutyException = F['ExceptionView'];
