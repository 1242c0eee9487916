import { describe, expect, it } from 'vitest';
import { linesOf } from './answer';
import { optionsIn } from './useSuggestions';

describe('what a look-up found', () => {
  it('is said in the words of the system', () => {
    expect(linesOf({ words: 'Down since 20:40' })).toEqual(['Down since 20:40']);
    expect(linesOf({ items: [{ order: '1042', words: 'Router, lost' }, { order: '1041', on: 'Monday' }] })).toEqual([
      'Router, lost',
      'order: 1041 · on: Monday',
    ]);
  });

  it('is shown as it came where the system has no words', () => {
    expect(linesOf({ status: 'DOWN', since: null })).toEqual(['status: DOWN']);
    expect(linesOf(null)).toEqual([]);
  });

  it('can be chosen from', () => {
    const from = { lookUp: 'orders', items: 'items', value: 'order', label: 'words' };
    expect(optionsIn({ items: [{ order: 1042, words: 'Router' }, { words: 'no number' }] }, from)).toEqual([
      { value: '1042', label: '1042 · Router' },
    ]);
    expect(optionsIn({ error: 'none' }, from)).toEqual([]);
  });
});
