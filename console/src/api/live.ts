import { open } from './http';
import { EventStreamReader, type ServerEvent } from './sse';

export type LiveState = 'connecting' | 'live' | 'offline';

export interface LiveListener {
  onTicket(ticketId: string): void;
  /** Something may have been missed: a connection was made, or the server no longer knows the place in the stream. */
  onGap(): void;
  onState(state: LiveState): void;
}

const PATIENCE_MS = [500, 1000, 2000, 5000, 10_000];
/** Longer than two of the server's heartbeats: a stream that is silent for so long is dead, though nobody said so. */
const SILENCE_MS = 45_000;

/** Keeps the live stream open until it is told to stop, coming back after each break where it left off. */
export function follow(listener: LiveListener): () => void {
  const ending = new AbortController();
  void keepFollowing(listener, ending.signal);
  return () => ending.abort();
}

async function keepFollowing(listener: LiveListener, ended: AbortSignal): Promise<void> {
  const place = { lastEventId: '' };
  let failures = 0;
  while (!ended.aborted) {
    const connected = await followOnce(listener, place, ended);
    if (ended.aborted) return;
    failures = connected ? 0 : failures + 1;
    listener.onState(failures > 1 ? 'offline' : 'connecting');
    await pause(PATIENCE_MS[Math.min(failures, PATIENCE_MS.length - 1)] ?? 0, ended);
  }
}

/** Reads until the stream ends; says whether it had been open at all. */
async function followOnce(listener: LiveListener, place: { lastEventId: string }, ended: AbortSignal) {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let connected = false;
  try {
    const headers = new Headers({ Accept: 'text/event-stream' });
    if (place.lastEventId) headers.set('Last-Event-ID', place.lastEventId);
    const signal = AbortSignal.any([ended, silence.signal]);
    const response = await open('/v1/tickets/stream', { headers, signal });
    if (!response.ok || !response.body) return false;
    connected = true;
    listener.onState('live');
    listener.onGap();
    const reader = new EventStreamReader((event) => tell(listener, place, event));
    const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      const { value, done } = await pieces.read();
      if (done) return true;
      reader.push(value);
    }
  } catch {
    return connected;
  } finally {
    clearTimeout(timer);
  }
}

function tell(listener: LiveListener, place: { lastEventId: string }, event: ServerEvent): void {
  place.lastEventId = event.event === 'reset' ? '' : event.id;
  if (event.event === 'reset') listener.onGap();
  if (event.event !== 'ticket') return;
  const { ticketId } = JSON.parse(event.data) as { ticketId?: string };
  if (ticketId) listener.onTicket(ticketId);
}

function pause(milliseconds: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    ended.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
