import { describe, expect, it } from 'vitest';
import { publicRoom, signed, weightOf } from './length';

describe('the length as the network counts it (B10)', () => {
  it.each([
    ['abc', 3],
    ['één café', 8],
    ['see https://status.vlinder.example/storing/utrecht/3511', 4 + 23],
    ['日本', 4],
    ['👍', 2],
    ['👨‍👩‍👧‍👦', 2],
  ])('of %j is %d', (text, weight) => {
    expect(weightOf(text)).toBe(weight);
  });

  it('includes the name that a reply is signed with (B13)', () => {
    expect(signed('Sorry! ', 'Nora Smit')).toBe('Sorry! ^Nora');
    expect(signed('Sorry! ^Nora', 'Nora Smit')).toBe('Sorry! ^Nora');
  });

  it('leaves 280 on X, and no limit that is not known', () => {
    expect(publicRoom('x', 'a'.repeat(281))).toBe(-1);
    expect(publicRoom('elsewhere', 'a')).toBeNull();
  });
});
