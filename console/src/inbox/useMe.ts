import { useQuery } from '@tanstack/react-query';
import { duty } from '../api/followUps';
import { me } from '../api/tickets';
import type { Person } from '../api/types';

const ANSWER = ['agent', 'community-manager', 'manager'];
const NO_ROLES: string[] = [];

export function useMe(): Person | null {
  return useAccount()?.person ?? null;
}

/** What she is shown the way to; what she may do, the services decide. */
export function useRoles(): string[] {
  return useAccount()?.roles ?? NO_ROLES;
}

/**
 * What she comes in to. Who answers nobody has no inbox: an auditor looks back, an administrator sets things up. Null until it
 * is known who she is, so that nobody asks for what is not hers.
 */
export function useWayIn(): 'inbox' | 'figures' | 'tools' | null {
  const roles = useRoles();
  const { isPending } = useAskedMe();
  if (isPending) return null;
  if (roles.some((role) => ANSWER.includes(role))) return 'inbox';
  return roles.includes('auditor') ? 'figures' : roles.includes('admin') ? 'tools' : 'inbox';
}

const useAccount = () => useAskedMe().data;

function useAskedMe() {
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => me(signal), staleTime: Infinity });
}

export function useDuty() {
  return useQuery({ queryKey: ['duty'], queryFn: ({ signal }) => duty(signal), refetchInterval: 60_000 }).data;
}
