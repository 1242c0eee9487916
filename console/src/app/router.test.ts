import { describe, expect, it } from 'vitest';
import { isNight } from './night';
import { routeOf, ticketPath } from './router';

describe('an address', () => {
  it.each([
    ['/', { screen: 'inbox' }],
    ['/tickets/t%2F1', { screen: 'ticket', id: 't/1' }],
    ['/customer', { screen: 'customer', handle: null }],
    ['/customer/ines_de_wit', { screen: 'customer', handle: 'ines_de_wit' }],
    ['/approvals', { screen: 'approvals' }],
    ['/approvals/a1', { screen: 'approval', id: 'a1' }],
    ['/my-mandate', { screen: 'my-mandate' }],
    ['/my-mandate/nora', { screen: 'nowhere' }],
    ['/mandates', { screen: 'mandates' }],
    ['/mandates/m1', { screen: 'mandate', id: 'm1' }],
    ['/decisions', { screen: 'decisions' }],
    ['/samples', { screen: 'samples' }],
    ['/approvals/a1/more', { screen: 'nowhere' }],
    ['/figures', { screen: 'figures' }],
    ['/what-if', { screen: 'what-if' }],
    ['/tools', { screen: 'tools' }],
    ['/tools/refund', { screen: 'tool', code: 'refund' }],
    ['/executors/company', { screen: 'executor', name: 'company' }],
    ['/figures/nora', { screen: 'nowhere' }],
    ['/tickets', { screen: 'nowhere' }],
    ['/tickets/t1/more', { screen: 'nowhere' }],
  ])('%s leads to its screen', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it('of a ticket leads back to it', () => {
    expect(routeOf(ticketPath('a b/c'))).toEqual({ screen: 'ticket', id: 'a b/c' });
  });
});

describe('the night', () => {
  it('is from eight in the evening until seven', () => {
    expect([6, 7, 12, 19, 20, 23].filter(isNight)).toEqual([6, 20, 23]);
  });
});
