import type { Mandate } from '../api/types';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

/** What a community manager may refund. */
export function aMandate(differing: Partial<Mandate> = {}): Mandate {
  return {
    id: 'm1',
    version: 2,
    role: 'community-manager',
    person: null,
    remedy: 'refund',
    limits: {
      perDecision: eur(5000),
      perCustomer: eur(10_000),
      customerWindow: 'PT168H',
      perDay: eur(100_000),
      repeat: { times: 3, window: 'PT720H' },
    },
    times: null,
    from: '2026-11-01T00:00:00Z',
    to: null,
    withdrawnAt: null,
    grantedBy: { id: 'tom', name: 'Tom de Boer' },
    changedAt: '2026-11-20T09:00:00Z',
    ...differing,
  };
}
