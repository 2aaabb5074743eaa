import type { Backup } from '../../../shared/local-backup.ts';

/** What stands on the server in the place of what is being written. */
export interface OtherSave<C> {
  version: number;
  savedBy: string | null;
  savedAt: string;
  content: C;
}

export type SaveOutcome<C> =
  | { kind: 'saved'; version: number }
  | { kind: 'conflict'; current: OtherSave<C> }
  | { kind: 'refused'; code: string; faults: readonly { field: string; code: string }[] };

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused';

export interface PartSnapshot<C> {
  content: C;
  state: SaveState;
  canUndo: boolean;
  canRedo: boolean;
  other: OtherSave<C> | undefined;
  refusal: { code: string; faults: readonly { field: string; code: string }[] } | undefined;
}

export interface PartStoreOptions<C> {
  content: C;
  /** 0 for a part that was never saved. */
  version: number;
  savedBy?: string | null;
  savedAt?: string;
  save: (content: C, expectedVersion: number) => Promise<SaveOutcome<C>>;
  backup: Backup<{ version: number; content: C }>;
  /** Milliseconds of rest before a change is sent; and before another try without a network. */
  delay?: number;
  retry?: number;
}

const STEP_MS = 1_500;
const MOST_STEPS = 200;

/** One part of a draft in the browser: changes, undo and redo, saving by itself, and what to do when two write at once. */
export class PartStore<C> {
  private snapshot: PartSnapshot<C>;
  private version: number;
  private saved: C;
  private readonly past: C[] = [];
  private future: C[] = [];
  private step: { mark: string | undefined; at: number } = { mark: undefined, at: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly options: PartStoreOptions<C>;

  constructor(options: PartStoreOptions<C>) {
    this.options = options;
    this.version = options.version;
    this.saved = options.content;
    this.snapshot = {
      content: options.content,
      state: 'saved',
      canUndo: false,
      canRedo: false,
      other: undefined,
      refusal: undefined,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): PartSnapshot<C> => this.snapshot;

  /** Takes up what an earlier page could not bring to the server. */
  takeUp(): void {
    const kept = this.options.backup.read();
    if (!kept || JSON.stringify(kept.content) === JSON.stringify(this.saved)) return this.options.backup.clear();
    this.remember();
    if (kept.version === this.version) return this.put(kept.content, 'unsaved');
    const { savedBy = null, savedAt = '' } = this.options;
    const other = { version: this.version, content: this.saved, savedBy, savedAt };
    this.show({ content: kept.content, state: 'conflict', other });
  }

  /** Changes that follow each other under one mark are undone as one. */
  change(recipe: (content: C) => C, mark?: string): void {
    const next = recipe(this.snapshot.content);
    if (next === this.snapshot.content) return;
    const now = Date.now();
    const isContinued = mark !== undefined && mark === this.step.mark && now - this.step.at < STEP_MS;
    if (!isContinued) this.remember();
    this.step = { mark, at: now };
    this.future = [];
    this.put(next, 'unsaved');
  }

  undo(): void {
    const content = this.past.pop();
    if (content === undefined) return;
    this.future.push(this.snapshot.content);
    this.step = { mark: undefined, at: 0 };
    this.put(content, 'unsaved');
  }

  redo(): void {
    const content = this.future.pop();
    if (content === undefined) return;
    this.past.push(this.snapshot.content);
    this.put(content, 'unsaved');
  }

  /** After a conflict: what was written here goes over the other save, or gives way and stays one undo away. */
  resolve(choice: 'mine' | 'theirs'): void {
    const { other, content } = this.snapshot;
    if (!other) return;
    this.version = other.version;
    this.saved = other.content;
    if (choice === 'mine') {
      this.show({ state: 'unsaved', other: undefined });
      return this.put(content, 'unsaved');
    }
    this.past.push(content);
    this.options.backup.clear();
    this.show({ content: other.content, state: 'saved', other: undefined });
  }

  /** Sends at once what has not been sent. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.snapshot.state === 'conflict') return;
    await (this.sending ??= this.send().finally(() => (this.sending = undefined)));
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private remember(): void {
    this.past.push(this.snapshot.content);
    if (this.past.length > MOST_STEPS) this.past.shift();
  }

  private put(content: C, state: SaveState, other = this.snapshot.other): void {
    const kept = this.snapshot.state === 'conflict' && other ? 'conflict' : state;
    this.show({ content, state: kept, other });
    this.options.backup.write({ version: this.version, content });
    if (kept !== 'conflict') this.plan(this.options.delay ?? 1_000);
  }

  private plan(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async send(): Promise<void> {
    const { content } = this.snapshot;
    if (content === this.saved) return this.acknowledged();
    this.show({ state: 'saving' });
    const outcome = await this.options.save(content, this.version).catch(() => undefined);
    if (!outcome) {
      this.show({ state: 'offline' });
      return this.plan(this.options.retry ?? 5_000);
    }
    if (outcome.kind === 'conflict') return this.show({ state: 'conflict', other: outcome.current });
    if (outcome.kind === 'refused') return this.show({ state: 'refused', refusal: outcome });
    this.version = outcome.version;
    this.saved = content;
    if (this.snapshot.content === content) return this.acknowledged();
    this.options.backup.write({ version: this.version, content: this.snapshot.content });
    this.show({ state: 'unsaved', refusal: undefined });
    this.plan(this.options.delay ?? 1_000);
  }

  private acknowledged(): void {
    this.options.backup.clear();
    this.show({ state: 'saved', other: undefined, refusal: undefined });
  }

  private show(change: Partial<PartSnapshot<C>>): void {
    const canUndo = this.past.length > 0;
    this.snapshot = { ...this.snapshot, ...change, canUndo, canRedo: this.future.length > 0 };
    for (const listener of this.listeners) listener();
  }
}
