import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SECOND_THOUGHT_MS, SecondThought } from './secondThought';

describe('an answer with a second thought (A6)', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  function thinking() {
    const sent: string[] = [];
    return { sent, thought: new SecondThought<string>((answer) => sent.push(answer)) };
  }

  it('leaves when the moment is over, not before, and once', () => {
    const { sent, thought } = thinking();
    thought.hold('yes');
    vi.advanceTimersByTime(SECOND_THOUGHT_MS - 1);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(SECOND_THOUGHT_MS);
    thought.sendNow();
    expect(sent).toEqual(['yes']);
  });

  it('never leaves when it was taken back', () => {
    const { sent, thought } = thinking();
    thought.hold('yes');
    thought.takeBack();
    vi.runAllTimers();
    thought.sendNow();
    expect(sent).toEqual([]);
  });

  it('leaves at once when whoever gave it leaves', () => {
    const { sent, thought } = thinking();
    thought.hold('yes');
    thought.sendNow();
    vi.runAllTimers();
    expect(sent).toEqual(['yes']);
  });

  it('is the last one given', () => {
    const { sent, thought } = thinking();
    thought.hold('yes');
    thought.hold('no');
    vi.runAllTimers();
    expect(sent).toEqual(['no']);
  });
});
