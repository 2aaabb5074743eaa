import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PhotoQueue } from './photo-queue.ts';
import type { PhotoSender, UploadOutcome } from './photo-sender.ts';

export interface PhotoUploads {
  /** The photo that the form is about. */
  readonly photo: PhotoSender | undefined;
  /** Chosen together with it; their turn comes when it is entered. */
  readonly others: readonly PhotoSender[];
  /** The first takes the place of the form's photo, the rest is sent meanwhile. */
  readonly choose: (files: readonly File[]) => void;
  readonly remove: (photo: PhotoSender) => void;
  /** The server does not know the upload any more: the same photo is sent from the beginning. */
  readonly anew: () => void;
  /** What became of the form's photo, once it is known; one that is paused or given up is sent on. */
  readonly settled: () => Promise<UploadOutcome | undefined>;
}

const none: readonly PhotoSender[] = [];
const nothing = () => () => undefined;

/** What sends photos is loaded once the page stands. */
let loading: Promise<PhotoQueue> | undefined;

function loaded(): Promise<PhotoQueue> {
  return (loading ??= import('./photo-queue.ts').then((module) => new module.PhotoQueue()));
}

export function usePhotoUploads(): PhotoUploads {
  const [queue, setQueue] = useState<PhotoQueue>();
  const [photo, ...others] = useSyncExternalStore(
    queue?.subscribe ?? nothing,
    queue?.photos ?? (() => none),
    () => none,
  );
  useEffect(() => {
    void loaded().then(setQueue, () => (loading = undefined));
    return () => {
      void loading?.then((each) => each.leave());
      loading = undefined;
    };
  }, []);

  const choose = async ([first, ...rest]: readonly File[]) => {
    if (!first) return;
    const sending = await loaded();
    setQueue(sending);
    const [old] = sending.photos();
    if (old) sending.replace(old, first);
    else sending.add([first]);
    sending.add(rest);
  };

  const anew = () => {
    if (photo) queue?.replace(photo, photo.file);
  };

  const settled = async () => {
    const current = queue?.photos()[0];
    if (!current) return undefined;
    if (current.state.status === 'paused' || current.state.status === 'broken') void current.start();
    return current.outcome();
  };

  return { photo, others, choose: (files) => void choose(files), remove: (each) => queue?.remove(each), anew, settled };
}

export function uploadIdOf(photo: PhotoSender | undefined): string | undefined {
  return photo?.state.status === 'ready' ? photo.state.upload.uploadId : undefined;
}
