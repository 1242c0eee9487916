import { expect, test } from 'vitest';
import type { HandWork } from '../api/types';
import { aTool } from '../tool/aTool.testing';
import { taskOf } from './useHandWork';

const work = (parameters: Record<string, unknown>) => ({ parameters }) as unknown as HandWork;
const visit = aTool({ parameters: { properties: {
  day: { type: 'string', title: 'Day', 'x-title-nl': 'Dag' },
  what: { type: 'string', title: 'What', 'x-title-nl': 'Wat', oneOf: [{ const: 'router', title: 'router', 'x-title-nl': 'kastje' }] },
} } });

test('B5 what is to be done by hand is told in the words of its tool', () => {
  expect(taskOf(work({ day: 'Monday', what: 'router' }), visit, 'nl')).toEqual(['Dag: Monday', 'Wat: kastje']);
});

test('B5 one thing stands for itself, and what no tool knows any more is still told', () => {
  expect(taskOf(work({ task: 'Swap the router' }), null, 'en')).toEqual(['Swap the router']);
});
