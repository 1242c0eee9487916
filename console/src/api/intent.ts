/**
 * One idempotency key per intent: the same command keeps its key while it is tried again, so that a lost answer never
 * becomes a second refund; a changed command, or a new one after success, gets a key of its own.
 */
export class Intent {
  private meant: string | null = null;
  private key = '';

  keyFor(command: unknown): string {
    const meaning = JSON.stringify(command);
    if (meaning !== this.meant) {
      this.meant = meaning;
      this.key = crypto.randomUUID();
    }
    return this.key;
  }

  fulfilled(): void {
    this.meant = null;
  }
}
