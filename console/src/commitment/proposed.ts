import * as chrono from 'chrono-node';

export interface Proposed {
  dueAt: string;
  /** The sentence in which she says so. */
  words: string;
}

const MOST_WORDS = 500;
const END_OF_DAY = 17;

/** What she is about to promise, as far as her words name a time: a proposal, which she confirms or leaves. */
export function proposed(text: string, language: string | null, now: Date): Proposed | null {
  const said = understandable(text);
  const parsers = language?.startsWith('nl') ? [chrono.nl, chrono.en] : [chrono.en, chrono.nl];
  for (const parser of parsers) {
    for (const found of parser.parse(said, now, { forwardDate: true })) {
      // "On Monday" is kept until people go home on Monday; a bare "now" or a length of time of the past is no promise.
      const due = found.start.isCertain('hour') ? found.start.date() : endOf(found.start.date());
      if (isDay(found.start) && due > now) return { dueAt: due.toISOString(), words: sentenceAt(text, found.index) };
    }
  }
  return null;
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

function endOf(day: Date): Date {
  const end = new Date(day);
  end.setHours(END_OF_DAY, 0, 0, 0);
  return end;
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
