import { useQueries } from '@tanstack/react-query';
import { lookUpBy } from '../api/tools';
import type { TicketView } from '../api/types';
import type { Field, From, Option } from './schema';

const A_WHILE_MS = 60_000;

/** What a field can be, looked up for this customer: she chooses, and types nothing. */
export function useSuggestions(ticket: TicketView, fields: Field[]): Record<string, Option[]> {
  const asked = fields.flatMap((field) => (field.from ? [{ name: field.name, from: field.from }] : []));
  const answers = useQueries({
    queries: asked.map(({ from }) => ({
      queryKey: ['look-up', ticket.id, ticket.customer?.number ?? null, from.lookUp],
      queryFn: ({ signal }: { signal: AbortSignal }) => lookUpBy(ticket.id, from.lookUp, signal),
      enabled: ticket.customer !== null,
      staleTime: A_WHILE_MS,
      retry: false,
    })),
  });
  return Object.fromEntries(asked.map(({ name, from }, i) => [name, optionsIn(answers[i]?.data?.answer, from)]));
}

export function optionsIn(answer: unknown, { items, value, label }: From): Option[] {
  const list = (answer as Record<string, unknown> | undefined)?.[items];
  if (!Array.isArray(list)) return [];
  return (list as Record<string, unknown>[])
    .filter((item) => item[value] !== undefined)
    .map((item) => ({ value: String(item[value]), label: [item[value], item[label]].filter(Boolean).join(' · ') }));
}
