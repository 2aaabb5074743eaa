import type { Changes } from './changes.ts';

interface Entry<V> {
  value: V;
  bytes: number;
  until: number;
}

export interface CacheLimits {
  maxBytes: number;
  maxAgeMs: number;
}

/**
 * Keeps computed answers until any content changes in any process, the age is reached, or room is needed
 * (least recently used goes first). Holds nothing while changes of other processes cannot be heard.
 */
export class CoherentCache<V> {
  private readonly entries = new Map<string, Entry<V>>();
  private bytes = 0;
  private revision = -1;

  constructor(
    private readonly changes: Pick<Changes, 'revision' | 'isLive'>,
    private readonly limits: CacheLimits,
  ) {}

  get(key: string): V | undefined {
    if (!this.isCurrent()) this.clear();
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    if (entry.until <= performance.now()) {
      this.bytes -= entry.bytes;
      return undefined;
    }
    this.entries.set(key, entry);
    return entry.value;
  }

  /** Call before computing; the returned function stores the outcome unless content changed meanwhile. */
  reserve(): (key: string, value: V, bytes: number) => void {
    const before = this.changes.revision();
    return (key, value, bytes) => {
      if (before !== this.changes.revision() || !this.isCurrent()) return;
      this.set(key, { value, bytes: bytes + 2 * key.length, until: performance.now() + this.limits.maxAgeMs });
    };
  }

  clear(): void {
    this.entries.clear();
    this.bytes = 0;
    this.revision = this.changes.revision();
  }

  private isCurrent(): boolean {
    if (this.changes.isLive() && this.revision === -1) this.revision = this.changes.revision();
    return this.changes.isLive() && this.revision === this.changes.revision();
  }

  private set(key: string, entry: Entry<V>): void {
    this.bytes += entry.bytes - (this.entries.get(key)?.bytes ?? 0);
    this.entries.delete(key);
    this.entries.set(key, entry);
    for (const [oldest, { bytes }] of this.entries) {
      if (this.bytes <= this.limits.maxBytes) return;
      this.entries.delete(oldest);
      this.bytes -= bytes;
    }
  }
}
