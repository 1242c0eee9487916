import type { Now } from './types';

/** An RFC 9457 answer of a service: a "no" with its reason and what to do next. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string | null,
    readonly members: Record<string, unknown>,
  ) {
    super(title);
  }

  /** Who has the ticket, when the answer is that somebody else was first. */
  get holder(): { name: string; since: string | null } | null {
    const sponsor = this.members['sponsor'] as { name?: string; since?: string } | undefined;
    if (!sponsor?.name) return null;
    const since = this.members['since'] ?? sponsor.since;
    return { name: sponsor.name, since: typeof since === 'string' ? since : null };
  }

  /** What she may give at once, when she asked for more than her mandate allows. */
  get now(): Now[] {
    return (this.members['now'] as Now[] | undefined) ?? [];
  }
}

/** The services could not be reached, or did not answer with anything of their own. */
export class NoConnection extends Error {}

export async function problemOf(response: Response): Promise<Error> {
  if (!response.headers.get('content-type')?.includes('json')) {
    return response.status >= 500
      ? new NoConnection(`status ${response.status}`)
      : new Problem(response.status, String(response.status), response.statusText, null, {});
  }
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  return new Problem(
    response.status,
    text(body['code']) ?? String(response.status),
    text(body['title']) ?? response.statusText,
    text(body['detail']),
    body,
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function hasCode(error: unknown, code: string): error is Problem {
  return error instanceof Problem && error.code === code;
}
