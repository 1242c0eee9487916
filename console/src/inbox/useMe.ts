import { useQuery } from '@tanstack/react-query';
import { duty } from '../api/followUps';
import { me } from '../api/tickets';
import type { Person } from '../api/types';

export function useMe(): Person | null {
  const { data } = useQuery({ queryKey: ['me'], queryFn: ({ signal }) => me(signal), staleTime: Infinity });
  return data?.person ?? null;
}

export function useDuty() {
  return useQuery({ queryKey: ['duty'], queryFn: ({ signal }) => duty(signal), refetchInterval: 60_000 }).data;
}
