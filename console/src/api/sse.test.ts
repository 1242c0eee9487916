import { describe, expect, it } from 'vitest';
import { EventStreamReader, type ServerEvent } from './sse';

function read(...pieces: string[]): ServerEvent[] {
  const events: ServerEvent[] = [];
  const reader = new EventStreamReader((event) => events.push(event));
  pieces.forEach((piece) => reader.push(piece));
  return events;
}

const opened = { id: '7', event: 'ticket', data: '{"ticketId":"t1"}' };

describe('the event stream', () => {
  it('is read event by event', () => {
    expect(read('id: 7\nevent: ticket\ndata: {"ticketId":"t1"}\n\n')).toEqual([opened]);
  });

  it('may be cut anywhere by the network', () => {
    const stream = 'id: 7\r\nevent: ticket\r\ndata: {"ticketId":"t1"}\r\n\r\n';
    for (let cut = 0; cut <= stream.length; cut++) {
      expect(read(stream.slice(0, cut), stream.slice(cut))).toEqual([opened]);
    }
    expect(read(...stream)).toEqual([opened]);
  });

  it('takes a heartbeat for nothing', () => {
    expect(read(': still here\n\n', ':\n\n')).toEqual([]);
  });

  it('joins the lines of one event', () => {
    expect(read('data: one\ndata:two\ndata\n\n')[0]?.data).toBe('one\ntwo\n');
  });

  it('keeps the place of the last event, but not its type', () => {
    const [, second] = read('id: 7\nevent: ticket\ndata: a\n\n', 'data: b\n\n');
    expect(second).toEqual({ id: '7', event: 'message', data: 'b' });
  });

  it('tells nothing of an event that is not complete', () => {
    expect(read('id: 7\ndata: half')).toEqual([]);
  });
});
