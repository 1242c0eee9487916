import { Fragment } from 'react';
import type { ReadVerdict } from '../api/types';

/** A message with the words marked that led to its verdict. */
export function Marked({ text, marks }: { text: string; marks: ReadVerdict['marks'] }) {
  if (marks.length === 0) return text;
  return pieces(text, marks).map((piece) => (
    <Fragment key={piece.from}>
      {piece.leaning ? <mark className={piece.leaning.toLowerCase()}>{piece.words}</mark> : piece.words}
    </Fragment>
  ));
}

interface Piece {
  from: number;
  words: string;
  leaning?: ReadVerdict['marks'][number]['leaning'];
}

/** Cuts the text at the marks, which come in order and never overlap. */
export function pieces(text: string, marks: ReadVerdict['marks']): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { from, to, leaning } of marks) {
    if (from > at) cut.push({ from: at, words: text.slice(at, from) });
    cut.push({ from, words: text.slice(from, to), leaning });
    at = to;
  }
  if (at < text.length) cut.push({ from: at, words: text.slice(at) });
  return cut;
}
