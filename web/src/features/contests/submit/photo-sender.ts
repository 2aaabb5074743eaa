import { forgetUpload, keepUpload, keptUploadOf } from './kept-uploads.ts';
import { arrivedOf, beginUpload, LineBroken, sendPiece, type Upload, UploadRefused } from './upload-line.ts';

export type SenderState =
  | { readonly status: 'queued' | 'checking' | 'broken' }
  /** `waiting`: the line is broken, and the next try comes by itself. */
  | { readonly status: 'sending' | 'paused' | 'waiting'; readonly sent: number }
  | { readonly status: 'ready'; readonly upload: Upload }
  | { readonly status: 'refused'; readonly code: string };

export type UploadOutcome = { readonly upload: Upload } | { readonly code: string } | { readonly broken: true };

const LARGEST_BYTES = 30_000_000;

/** One request brings no more: a machine in between may hold it back until it is whole. */
const PIECE = 5_000_000;

/** Seconds before each next try; a line that comes back is noticed at once. */
const PATIENCE = [1, 2, 4, 8, 15, 30, 60, 60, 60];

let senders = 0;

/** Sends one photo in pieces, through broken lines and pauses, and knows how far it is. */
export class PhotoSender {
  /** Tells photos apart, also those of the same name. */
  readonly key = (senders += 1);
  state: SenderState = { status: 'queued' };
  private abort = new AbortController();
  private sent = 0;
  private readonly over: ((outcome: UploadOutcome) => void)[] = [];

  constructor(
    readonly file: File,
    private readonly onChange: () => void,
  ) {}

  get isActive(): boolean {
    return ['sending', 'waiting', 'checking'].includes(this.state.status);
  }

  /** Begins, or goes on after a pause or a line that was given up. Never rejects. */
  async start(): Promise<void> {
    if (this.isActive || this.state.status === 'ready') return;
    if (this.file.size > LARGEST_BYTES) return this.finish({ code: 'UPLOAD_TOO_LARGE' });
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.show({ status: 'sending', sent: this.sent });
    try {
      const upload = await this.persist(signal);
      if (!signal.aborted) this.finish({ upload });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof UploadRefused) forgetUpload(this.file);
      this.finish(error instanceof UploadRefused ? { code: error.code } : { broken: true });
    }
  }

  pause(): void {
    if (!this.isActive) return;
    this.abort.abort();
    this.show({ status: 'paused', sent: this.sent });
  }

  /** For good: the photo is entered, or another one is chosen. */
  forget(): void {
    this.abort.abort();
    forgetUpload(this.file);
  }

  /** What becomes of the photo, once it is known. */
  outcome(): Promise<UploadOutcome> {
    if (this.state.status === 'ready') return Promise.resolve({ upload: this.state.upload });
    if (this.state.status === 'refused') return Promise.resolve({ code: this.state.code });
    return new Promise((resolve) => this.over.push(resolve));
  }

  private async persist(signal: AbortSignal): Promise<Upload> {
    for (let tries = 0; ; tries += 1) {
      const before = this.sent;
      try {
        return await this.goOn(signal);
      } catch (error) {
        if (!(error instanceof LineBroken) || signal.aborted) throw error;
        if (this.sent > before) tries = 0;
        const seconds = PATIENCE[tries];
        if (seconds === undefined) throw error;
        this.show({ status: 'waiting', sent: this.sent });
        await lineIsBack(seconds, signal);
      }
    }
  }

  private async goOn(signal: AbortSignal): Promise<Upload> {
    const kept = keptUploadOf(this.file);
    const arrived = kept && (await arrivedOf(kept, signal));
    const url = typeof arrived === 'number' && kept ? kept : await this.begin(signal);
    for (let offset = arrived || 0; ;) {
      this.progress(offset);
      const answer = await this.send(url, offset, signal);
      if (typeof answer !== 'number') return answer;
      offset = answer;
    }
  }

  private async begin(signal: AbortSignal): Promise<string> {
    const url = await beginUpload(this.file.size, signal);
    keepUpload(this.file, url);
    return url;
  }

  private send(url: string, offset: number, signal: AbortSignal): Promise<Upload | number> {
    const content = this.file.slice(offset, offset + PIECE);
    const isLast = offset + content.size === this.file.size;
    return sendPiece({
      url,
      offset,
      content,
      signal,
      onSent: (bytes) => this.progress(offset + bytes),
      onAllSent: () => {
        if (isLast && !signal.aborted) this.show({ status: 'checking' });
      },
    });
  }

  private progress(sent: number): void {
    this.sent = sent;
    if (!this.abort.signal.aborted) this.show({ status: 'sending', sent });
  }

  private finish(outcome: UploadOutcome): void {
    if ('upload' in outcome) this.show({ status: 'ready', upload: outcome.upload });
    else this.show('code' in outcome ? { status: 'refused', code: outcome.code } : { status: 'broken' });
    for (const tell of this.over.splice(0)) tell(outcome);
  }

  private show(state: SenderState): void {
    this.state = state;
    this.onChange();
  }
}

/** After so many seconds, or as soon as the browser says that there is a network again. */
function lineIsBack(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
