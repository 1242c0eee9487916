import * as chrono from 'chrono-node';
import { momentOf, offsetAt } from './wall';

export interface Proposed {
  dueAt: string;
  /** How she named the time. */
  said: string;
  /** The sentence in which she says so. */
  words: string;
}

const MOST_WORDS = 500;
const END_OF_DAY = 17;

/**
 * What she is about to promise, as far as her words name a time: a proposal, which she sends along or leaves. The customer reads
 * "ten" by their own clock, so it is meant in their zone, wherever she sits (B6).
 */
export function proposed(text: string, language: string | null, now: Date, zone: string): Proposed | null {
  const said = understandable(text);
  const parsers = language?.startsWith('nl') ? [chrono.nl, chrono.en] : [chrono.en, chrono.nl];
  const reference = { instant: now, timezone: offsetAt(now, zone) };
  for (const parser of parsers) {
    for (const found of parser.parse(said, reference, { forwardDate: true })) {
      const due = dueAt(found.start, zone);
      if (isDay(found.start) && due > now) return { dueAt: due.toISOString(), said: found.text, words: sentenceAt(text, found.index) };
    }
  }
  return null;
}

/** "On Monday" is kept until people go home on Monday; "in two hours" and "ten CET" name a moment, whatever the zone. */
function dueAt(start: chrono.ParsedComponents, zone: string): Date {
  if (start.isCertain('timezoneOffset')) return start.date();
  const of = (part: chrono.Component) => start.get(part) ?? 0;
  const time = start.isCertain('hour') ? { hour: of('hour'), minute: of('minute') } : { hour: END_OF_DAY, minute: 0 };
  return momentOf({ year: of('year'), month: of('month'), day: of('day'), ...time }, zone);
}

/** "Before twelve" is kept at twelve; the parser knows only "at". Letters stay where they are, so that the sentence is found. */
function understandable(text: string): string {
  return text
    .replace(/\b(vóór|voor|tegen|uiterlijk(?: om)?)(?=\s+\d{1,2}(?:[:.]\d\d)?\s*(?:uur|u)\b)/gi, (word) => 'om'.padEnd(word.length))
    .replace(/\b(before|by)(?=\s+\d{1,2}(?::\d\d)?\s*(?:am|pm|o'clock)?\b)/gi, (word) => 'at'.padEnd(word.length));
}

function isDay(moment: chrono.ParsedComponents): boolean {
  return moment.isCertain('hour') || moment.isCertain('day') || moment.isCertain('weekday');
}

function sentenceAt(text: string, index: number): string {
  const start = Math.max(...['. ', '! ', '? ', '\n'].map((end) => endBefore(text, end, index)));
  const after = text.slice(index).search(/[.!?\n](\s|$)/);
  return text.slice(start, after < 0 ? undefined : index + after + 1).trim().slice(0, MOST_WORDS);
}

function endBefore(text: string, end: string, index: number): number {
  const at = text.lastIndexOf(end, index);
  return at < 0 ? 0 : at + end.length;
}
