import { describe, expect, it } from 'vitest';
import { seen } from '../app/seen.testing';
import { useWayIn } from './useMe';

const Way = () => <>{useWayIn() ?? 'not known yet'}</>;

const wayOf = (...roles: string[]) => seen(<Way />, [[['me'], { person: { id: 'ada', name: 'Ada' }, roles }]]);

describe('the way in', () => {
  it('is the inbox for whoever answers customers, whatever else they do', () => {
    expect(wayOf('community-manager')).toBe('inbox');
    expect(wayOf('admin', 'agent')).toBe('inbox');
    expect(wayOf('auditor', 'manager')).toBe('inbox');
  });

  it('is what there is to do for whoever answers nobody', () => {
    expect(wayOf('admin')).toBe('tools');
    expect(wayOf('auditor', 'admin')).toBe('figures');
  });

  it('is not known before it is known who she is, so that nothing is asked for that is not hers', () => {
    expect(seen(<Way />, [])).toBe('not known yet');
  });
});
