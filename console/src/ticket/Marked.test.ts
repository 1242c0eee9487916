import { expect, test } from 'vitest';
import { pieces } from './Marked';

test('A20b the words that led to a verdict are marked where they stand', () => {
  const text = 'top, maar het werkt nog niet';

  const cut = pieces(text, [
    { from: 0, to: 3, leaning: 'FOR' },
    { from: 5, to: 9, leaning: 'AGAINST' },
  ]);

  expect(cut.map((piece) => piece.words).join('')).toBe(text);
  expect(cut.filter((piece) => piece.leaning).map((piece) => piece.words)).toEqual(['top', 'maar']);
});
