import { PhotoSender } from './photo-sender.ts';

/** So many photos of one person are taken at once. */
const AT_ONCE = 2;

/** Several photos, sent two at a time in the order in which they were chosen. */
export class PhotoQueue {
  private senders: readonly PhotoSender[] = [];
  private readonly listeners = new Set<() => void>();
  private shown: readonly PhotoSender[] = [];

  /** The same list until something changes. */
  readonly photos = (): readonly PhotoSender[] => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  add(files: readonly File[]): void {
    this.senders = [...this.senders, ...files.map((file) => this.senderOf(file))];
    this.changed();
  }

  /** The photo at the place gives way to another one. */
  replace(old: PhotoSender, file: File): void {
    old.forget();
    const next = this.senderOf(file);
    this.senders = this.senders.map((each) => (each === old ? next : each));
    this.changed();
  }

  remove(sender: PhotoSender): void {
    sender.forget();
    this.senders = this.senders.filter((each) => each !== sender);
    this.changed();
  }

  /** Nothing is sent any more; what has arrived is remembered for the next visit. */
  readonly leave = (): void => {
    for (const sender of this.senders) sender.pause();
  };

  private senderOf(file: File): PhotoSender {
    return new PhotoSender(file, () => this.changed());
  }

  private changed(): void {
    this.shown = [...this.senders];
    for (const listener of this.listeners) listener();
    const free = AT_ONCE - this.senders.filter(({ isActive }) => isActive).length;
    const queued = this.senders.filter(({ state }) => state.status === 'queued');
    for (const sender of queued.slice(0, Math.max(0, free))) void sender.start();
  }
}
