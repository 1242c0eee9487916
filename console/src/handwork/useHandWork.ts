import { useQuery } from '@tanstack/react-query';
import { waiting } from '../api/handWork';
import type { HandWork, Tool } from '../api/types';
import { useAskInterval } from '../app/LiveContext';
import { useRoles } from '../inbox/useMe';
import type { LanguageCode } from '../i18n/Language';
import { fieldsOf } from '../tool/schema';

const SAFETY_NET_MS = 30_000;
const DO = ['agent', 'community-manager', 'manager'];
const NONE: HandWork[] = [];

/** What no machine does, of the tickets that are hers to know, the oldest first. */
export function useHandWork() {
  const enabled = useRoles().some((role) => DO.includes(role));
  const query = useQuery({
    queryKey: ['tickets', 'hand-work'],
    queryFn: ({ signal }) => waiting(signal),
    refetchInterval: useAskInterval(SAFETY_NET_MS),
    enabled,
  });
  return { ...query, items: query.data?.items ?? NONE };
}

/** What has to be done, in words: what whoever decided filled in, by the names of the tool. */
export function taskOf(work: HandWork, tool: Tool | null, language: LanguageCode): string[] {
  const fields = fieldsOf(tool, language);
  return Object.entries(work.parameters).map(([name, value]) => {
    const field = fields.find((each) => each.name === name);
    const told = field?.options.find((option) => option.value === String(value))?.label ?? String(value);
    return Object.keys(work.parameters).length === 1 ? told : `${field?.label ?? name}: ${told}`;
  });
}
