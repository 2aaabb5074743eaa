import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Locale } from '@inclusive/localisation/locale';
import { KeepDraftDocument, MyEntryDocument, WithdrawPhotoDocument } from '../../../shared/operations/graphql.ts';
import { useApi } from '../../../shared/routing/use-page.ts';
import { answersOf, type MyEntry } from './answers.ts';
import { uploadIdOf, type PhotoUploads } from './use-upload.ts';

const PAUSE_MS = 1000;

/** `elsewhere`: another window or device has changed the draft; anything else is a refusal's code. */
export type DraftNews = 'kept' | 'keptNot' | 'elsewhere' | (string & {});

interface Known {
  readonly uploadId: string;
  readonly id: string;
  version: number;
  said: string;
}

interface Place {
  readonly contest: string;
  readonly locale: Locale;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly draft: MyEntry | undefined;
}

export interface Draft {
  readonly news: DraftNews | undefined;
  readonly uploadId: string | undefined;
  /** After something was typed. */
  readonly typed: () => void;
  /** Keeps what stands in the form now, and says which version of the draft that is. */
  readonly settle: () => Promise<number | undefined>;
  readonly conflict: () => void;
  readonly takeMine: () => Promise<void>;
  /** The address of the draft as another window has kept it. */
  readonly id: string | undefined;
}

/** Keeps drafts one change after the other, and knows which version of each was seen last. */
class DraftKeeper {
  private readonly known: Map<string, Known>;
  private queue = Promise.resolve();
  private isStopped = false;
  private current: string | undefined;
  /** What was typed is kept nowhere yet. */
  isOpen = false;
  uploadId: string | undefined;

  constructor(
    private readonly api: ReturnType<typeof useApi>,
    private readonly place: Place,
    private readonly show: (news: DraftNews | undefined) => void,
  ) {
    const { draft } = place;
    this.known = new Map(draft ? [[draft.uploadId, { ...draft, said: '' }]] : []);
    this.current = draft?.uploadId;
  }

  get now(): Known | undefined {
    return this.known.get(this.uploadId ?? '');
  }

  /** The photo is here, and nothing has stood in the way: leaving the page keeps what is typed. */
  get mayKeep(): boolean {
    return this.uploadId !== undefined && !this.isStopped;
  }

  keep(): Promise<void> {
    return (this.queue = this.queue.then(() => this.keepCurrent()));
  }

  /** Photos whose turn comes later. */
  keepOthers(uploads: readonly string[]): void {
    for (const each of uploads.filter((upload) => upload && !this.known.has(upload)))
      this.queue = this.queue.then(() => this.keepOne(each, []).then(noop, noop));
  }

  stop(): void {
    this.isStopped = true;
    this.show('elsewhere');
  }

  async takeMine(): Promise<void> {
    const id = this.now?.id ?? this.place.draft?.id;
    const { myEntry } = id ? await this.api(MyEntryDocument, { id, locale: this.place.locale }) : {};
    if (this.now && myEntry) this.now.version = myEntry.version;
    this.isStopped = false;
    this.show(undefined);
    await this.keep();
  }

  private async keepCurrent(): Promise<void> {
    const form = this.place.form.current;
    if (!form?.elements.namedItem('title') || !this.uploadId || this.isStopped) return;
    try {
      if (!(await this.keepOne(this.uploadId, answersOf(new FormData(form))))) return;
      this.isOpen = false;
      this.show('kept');
      const old = this.current === this.uploadId ? undefined : this.known.get(this.current ?? '');
      this.current = this.uploadId;
      if (old) await this.api(WithdrawPhotoDocument, { id: old.id });
    } catch {
      this.show('keptNot');
    }
  }

  private async keepOne(uploadId: string, answers: MyEntry['answers']): Promise<boolean> {
    const before = this.known.get(uploadId);
    const said = JSON.stringify(answers);
    if (before?.said === said) return true;
    const { contest, locale } = this.place;
    const input = { contest, locale, uploadId, version: before?.version ?? 0, answers };
    const { keepDraft: result } = await this.api(KeepDraftDocument, { input });
    if (result.__typename === 'Refused') {
      this.isStopped = result.code === 'CHANGED_ELSEWHERE';
      this.show(this.isStopped ? 'elsewhere' : (result.faults[0]?.code ?? result.code));
      return false;
    }
    this.known.set(uploadId, { uploadId, id: result.id, version: result.version, said });
    return true;
  }
}

/** Keeps what is typed with the photo, as soon as the photo is there. */
export function useDraft(uploads: PhotoUploads, place: Place): Draft {
  const api = useApi();
  const [news, setNews] = useState<DraftNews>();
  const [keeper] = useState(() => new DraftKeeper(api, place, setNews));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const uploadId = uploadIdOf(uploads.photo) ?? (uploads.photo ? undefined : place.draft?.uploadId);
  const arrived = uploads.others.flatMap((photo) => uploadIdOf(photo) ?? []).join();
  keeper.uploadId = uploadId;

  useEffect(() => void (uploadId && keeper.keep()), [uploadId, keeper]);
  useEffect(() => keeper.keepOthers(arrived.split(',')), [arrived, keeper]);
  useEffect(() => {
    const leave = () => void (document.visibilityState === 'hidden' && keeper.keep());
    const ask = (event: BeforeUnloadEvent) => keeper.isOpen && !keeper.mayKeep && event.preventDefault();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('beforeunload', ask);
      clearTimeout(timer.current);
    };
  }, [keeper]);

  const typed = () => {
    keeper.isOpen = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keeper.keep(), PAUSE_MS);
  };
  const settle = async () => {
    clearTimeout(timer.current);
    await keeper.keep();
    return keeper.now?.version;
  };
  const [conflict, takeMine] = [() => keeper.stop(), () => keeper.takeMine()];
  return { news, uploadId, typed, settle, conflict, takeMine, id: keeper.now?.id };
}

function noop(): void {}
