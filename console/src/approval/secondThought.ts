/** How long an answer can be taken back before it leaves. */
export const SECOND_THOUGHT_MS = 5000;

/**
 * Holds an answer back for a moment, in which it can be taken back. It is sent once: when the moment is over, or at once
 * when whoever gave it leaves; a yes that was said is never lost.
 */
export class SecondThought<A> {
  private held: { answer: A; timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(private readonly send: (answer: A) => void) {}

  hold(answer: A): void {
    this.takeBack();
    this.held = { answer, timer: setTimeout(() => this.sendNow(), SECOND_THOUGHT_MS) };
  }

  takeBack(): void {
    clearTimeout(this.held?.timer);
    this.held = null;
  }

  sendNow(): void {
    if (!this.held) return;
    const { answer } = this.held;
    this.takeBack();
    this.send(answer);
  }
}
