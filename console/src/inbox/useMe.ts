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

/** Whether there is no inbox for her, as she answers nobody: an auditor looks back, an administrator sets things up. */
export function useAnswersNobody(): 'auditor' | 'admin' | null {
  const roles = useRoles();
  if (roles.some((role) => ANSWER.includes(role))) return null;
  return roles.includes('auditor') ? 'auditor' : roles.includes('admin') ? 'admin' : null;
}

function useAccount() {
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => me(signal), staleTime: Infinity }).data;
}

export function useDuty() {
  return useQuery({ queryKey: ['duty'], queryFn: ({ signal }) => duty(signal), refetchInterval: 60_000 }).data;
}
