/** What this site's service worker uses of its surroundings; the library of types for pages does not know them. */
export interface LivingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LivingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface MessageFromPage extends LivingEvent {
  readonly data: unknown;
}

interface Page {
  postMessage(message: unknown): void;
}

interface WorkerEvents {
  install: LivingEvent;
  activate: LivingEvent;
  fetch: FetchEvent;
  message: MessageFromPage;
  sync: LivingEvent;
}

export interface WorkerScope {
  addEventListener<Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void): void;
  skipWaiting(): Promise<void>;
  readonly location: Location;
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly Page[]> };
  readonly registration: { readonly sync?: { register(tag: string): Promise<void> } };
  /** Written in front of the worker by the build: its version, and the files that its pages need. */
  readonly offline: { readonly version: string; readonly files: readonly string[] };
}
