/** Where an intent outlives a reload. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Meant {
  meaning: string;
  key: string;
}

/**
 * One idempotency key per intent: the same command keeps its key while it is tried again, after a reload too, so that a
 * lost answer never becomes a second refund; a changed command, or a new one after success, gets a key of its own.
 */
export class Intent {
  constructor(
    private readonly name: string,
    private readonly keep: Keep,
  ) {}

  keyFor(command: unknown): string {
    const meaning = JSON.stringify(command);
    const before = this.keep.getItem(this.name);
    const meant = before ? (JSON.parse(before) as Meant) : null;
    if (meant?.meaning === meaning) return meant.key;
    const key = crypto.randomUUID();
    this.keep.setItem(this.name, JSON.stringify({ meaning, key }));
    return key;
  }

  fulfilled(): void {
    this.keep.removeItem(this.name);
  }
}
