import { NoConnection, problemOf } from '../api/problem';

export interface NetworkPerson {
  handle: string;
  name: string;
}

export interface NetworkItem {
  id: string;
  kind: 'POST' | 'DM';
  author: NetworkPerson & { brand: boolean };
  text: string;
  at: string;
  inReplyTo: string | null;
  delivered: boolean;
}

export interface Timeline extends NetworkPerson {
  items: NetworkItem[];
}

/** The people's side of the stand-in network; nobody signs in there. */
export class Network {
  constructor(
    private readonly base: string,
    private readonly brand: string | null,
  ) {}

  people(signal?: AbortSignal): Promise<{ items: NetworkPerson[] }> {
    return this.ask('/people', signal ? { signal } : {});
  }

  timeline(handle: string, signal?: AbortSignal): Promise<Timeline> {
    return this.ask(`/people/${encodeURIComponent(handle)}`, signal ? { signal } : {});
  }

  post(handle: string, text: string, inReplyTo: string | null): Promise<unknown> {
    return this.say(handle, 'posts', inReplyTo ? { text, inReplyTo } : { text: this.addressed(text) });
  }

  message(handle: string, text: string): Promise<unknown> {
    return this.say(handle, 'messages', { text });
  }

  /** A post reaches the company only when it mentions it. */
  private addressed(text: string): string {
    const mention = `@${this.brand}`;
    return !this.brand || text.toLowerCase().includes(mention.toLowerCase()) ? text : `${mention} ${text}`;
  }

  private say(handle: string, what: 'posts' | 'messages', body: unknown): Promise<unknown> {
    return this.ask(`/people/${encodeURIComponent(handle)}/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  private async ask<T>(path: string, init: RequestInit): Promise<T> {
    const response = await fetch(this.base + path, init).catch((error: unknown) => {
      throw error instanceof DOMException ? error : new NoConnection('unreachable');
    });
    if (!response.ok) throw await problemOf(response);
    return (await response.json()) as T;
  }
}
