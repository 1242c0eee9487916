import type { Money, Playbook, TicketView } from '../../api/types';
import { may } from '../nextStep';

/** What she sets out to do: follow a playbook, give something of her own choice, or only answer. */
export type Choice = `playbook:${string}` | 'own' | 'answer';

export interface Draft {
  text: string;
  /** Null when she only answers. */
  remedyType: string | null;
  amount: Money | null;
  because: string;
}

/** An explanation is a remedy as well, but it costs nothing and needs nobody to be looked up. */
export const WORDS = 'words';
const FALLBACK_CURRENCY = 'EUR';

/** All that she may set out to do, the proposed one first. */
export function choicesOf(ticket: TicketView): [Choice, ...Choice[]] {
  if (!may(ticket, 'decide')) return ['answer'];
  const playbooks = ticket.playbooks.map((playbook): Choice => `playbook:${playbook.id}`);
  const own: Choice[] = ownRemedies(ticket).length > 0 ? ['own'] : [];
  const [best, ...others] = playbooks;
  if (best === undefined || !proposesPlaybook(ticket)) return ['answer', ...playbooks, ...own];
  return [best, ...others, ...own, 'answer'];
}

/** The best-fitting playbook; but before the customer can be looked up, asking who it is comes first. */
function proposesPlaybook(ticket: TicketView): boolean {
  const [best] = ticket.playbooks;
  return best !== undefined && (best.remedy.type === WORDS || ticket.customer !== null || hasFacts(ticket));
}

export function proposalFor(ticket: TicketView, choice: Choice, askForFacts: string): Draft {
  const playbook = playbookOf(ticket, choice);
  if (playbook) {
    const { reply, remedy, because } = playbook;
    return { text: reply, remedyType: remedy.type, amount: remedy.amount, because };
  }
  if (choice === 'own') {
    return { text: '', remedyType: ownRemedies(ticket)[0] ?? null, amount: null, because: '' };
  }
  return { text: needsFacts(ticket) ? askForFacts : '', remedyType: null, amount: null, because: '' };
}

export function playbookOf(ticket: TicketView, choice: Choice): Playbook | null {
  return ticket.playbooks.find((playbook) => choice === `playbook:${playbook.id}`) ?? null;
}

/** What she may choose among on her own: everything she may give but an explanation. */
export function ownRemedies(ticket: TicketView): string[] {
  return ticket.mayGive.map((given) => given.remedy).filter((type) => type !== WORDS);
}

export function takesMoney(ticket: TicketView, type: string): boolean {
  const limited = ticket.mayGive.some((given) => given.remedy === type && given.limit !== null);
  return limited || ticket.playbooks.some(({ remedy }) => remedy.type === type && remedy.amount !== null);
}

export function currencyOf(ticket: TicketView): string {
  const limit = ticket.mayGive.find((given) => given.limit !== null)?.limit;
  return limit?.currency ?? ticket.customer?.account.balance.currency ?? FALLBACK_CURRENCY;
}

function hasFacts(ticket: TicketView): boolean {
  return ticket.foundFacts.customerNumber !== null && ticket.foundFacts.postcode !== null;
}

function needsFacts(ticket: TicketView): boolean {
  const newcomer = ticket.kind === 'COMPLAINT' && ticket.asker === 'CUSTOMER' && ticket.firstRespondedAt === null;
  return newcomer && ticket.customer === null && !hasFacts(ticket);
}
