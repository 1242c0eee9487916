import { useQuery } from '@tanstack/react-query';
import { all } from '../api/tools';
import type { Tool } from '../api/types';
import { useWords } from '../i18n/Language';

const SELDOM_MS = 60_000;
const NONE: Tool[] = [];

/** What the company has set up to look up and to give; it changes seldom. */
export function useTools(): Tool[] {
  const { data } = useQuery({ queryKey: ['tools'], queryFn: ({ signal }) => all(signal), staleTime: SELDOM_MS });
  return data?.items ?? NONE;
}

export function useTool(code: string | null): Tool | null {
  return useTools().find((tool) => tool.code === code) ?? null;
}

/** How a remedy is called: as the company calls it, else as we do. */
export function useRemedyName(): (code: string) => string {
  const tools = useTools();
  const words = useWords();
  return (code) => tools.find((tool) => tool.code === code)?.[words.language].name ?? words.code('remedy', code);
}
