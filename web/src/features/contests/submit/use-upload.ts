import { useEffect, useState, useSyncExternalStore } from 'react';
import { PhotoQueue } from './photo-queue.ts';
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

export function usePhotoUploads(): PhotoUploads {
  const [queue] = useState(() => new PhotoQueue());
  const [photo, ...others] = useSyncExternalStore(queue.subscribe, queue.photos, queue.photos);
  useEffect(() => queue.leave, [queue]);

  const choose = ([first, ...rest]: readonly File[]) => {
    if (!first) return;
    if (photo) queue.replace(photo, first);
    else queue.add([first]);
    queue.add(rest);
  };

  const anew = () => {
    if (photo) queue.replace(photo, photo.file);
  };

  const settled = async () => {
    const current = queue.photos()[0];
    if (!current) return undefined;
    if (current.state.status === 'paused' || current.state.status === 'broken') void current.start();
    return current.outcome();
  };

  return { photo, others, choose, remove: (each) => queue.remove(each), anew, settled };
}
