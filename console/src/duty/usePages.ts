import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { acknowledge, pages } from '../api/duty';
import type { PageView } from '../api/types';
import { useMe, useRoles } from '../inbox/useMe';
import { isMine } from './mine';

const SOON_MS = 5_000;
/** Auditors are never paged. */
const ON_ROTA = ['agent', 'community-manager', 'manager', 'admin'];

export function usePages() {
  const enabled = useRoles().some((role) => ON_ROTA.includes(role));
  return useQuery({ queryKey: ['pages'], queryFn: ({ signal }) => pages(signal), refetchInterval: SOON_MS, enabled });
}

/** Those for which she was paged and nobody has answered yet. */
export function useMyPages(): PageView[] {
  const me = useMe();
  const { data } = usePages();
  return me && data ? data.items.filter((page) => isMine(page, me.id)) : [];
}

export function useAcknowledge() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (page: PageView) => acknowledge(page.id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['pages'] }),
  });
}
