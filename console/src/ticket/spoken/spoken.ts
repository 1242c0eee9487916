import type { TicketView } from '../../api/types';
import type { Key } from '../../i18n/translate';

const WAYS = ['phone', 'counter'];

/** Whether customer and colleague talk: what she answers is said then, and no network carries it. */
export const isSpoken = ({ network }: Pick<TicketView, 'network'>) => WAYS.includes(network);

/** Before anything can be given: who is it? Asked in words that fit how they talk. */
export const askForFacts = (ticket: TicketView): Key => (isSpoken(ticket) ? 'spoken.askText' : 'lookUp.askText');
