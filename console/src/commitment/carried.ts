import type { Commitment } from '../api/types';
import type { Proposed } from './proposed';

/**
 * What goes along with a reply; nothing where its words promise nothing, or what was promised already.
 *
 * @param leftOut how she named the time of what she left out
 */
export function carried(promise: Proposed | null, known: Commitment[], leftOut: string | null): Proposed | null {
  const isKnown = known.some((one) => promise !== null && Date.parse(one.dueAt) === Date.parse(promise.dueAt));
  return promise === null || isKnown || leftOut === promise.said ? null : promise;
}
