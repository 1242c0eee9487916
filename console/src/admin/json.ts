import { Problem } from '../api/problem';

/** What an administrator typed: an object, or where it stops being one. */
export type Read = { body: Record<string, unknown> } | { wrong: string };

export function read(text: string): Read {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && !Array.isArray(body)
      ? { body: body as Record<string, unknown> }
      : { wrong: '{ … }' };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

export const written = (value: unknown) => JSON.stringify(value, null, 2);

/** Each place with what is wrong there, as the services name it. */
export function faultsOf(error: unknown): { at: string; words: string }[] {
  if (!(error instanceof Problem)) return [];
  const faults = (error.members['faults'] ?? []) as { pointer?: string; words?: string }[];
  const violations = (error.members['violations'] ?? []) as { field?: string; message?: string }[];
  return [
    ...faults.map(({ pointer, words }) => ({ at: pointer ?? '', words: words ?? '' })),
    ...violations.map(({ field, message }) => ({ at: field ?? '', words: message ?? '' })),
  ];
}
