import type { Tool } from '../api/types';

/** A remedy without an amount that needs to know nothing. */
export function aTool(differing: Partial<Tool>): Tool {
  const wording = { name: 'Parcel', phrase: 'a parcel', preview: 'A parcel for {customer}' };
  return {
    code: 'parcel',
    version: 1,
    kind: 'REMEDY',
    en: wording,
    nl: { ...wording, name: 'Pakje' },
    parameters: { type: 'object', additionalProperties: false },
    money: false,
    executor: 'company',
    dryRun: true,
    undo: null,
    pace: 'INSTANT',
    withdrawnAt: null,
    changedBy: { id: 'seed', name: 'seed' },
    changedAt: '2026-11-20T22:00:00Z',
    ...differing,
  };
}
