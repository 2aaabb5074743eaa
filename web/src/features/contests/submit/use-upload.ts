import { useEffect, useRef, useState } from 'react';
import { type Upload, type UploadOutcome, uploadPhoto } from './upload-photo.ts';

export type UploadState =
  | { readonly status: 'none' }
  | { readonly status: 'sending'; readonly file: File; readonly sent: number }
  | { readonly status: 'checking'; readonly file: File }
  | { readonly status: 'ready'; readonly file: File; readonly upload: Upload }
  | { readonly status: 'broken'; readonly file: File }
  | { readonly status: 'refused'; readonly code: string };

export interface PhotoUpload {
  readonly state: UploadState;
  /** Begins to send the photo at once; one that was being sent before is given up. */
  readonly choose: (file: File) => void;
  /** Sends the same photo once more after the line broke. */
  readonly again: () => void;
  /** What became of the chosen photo, once it is known; a broken line is tried once more. */
  readonly settled: () => Promise<UploadOutcome | undefined>;
}

interface Sending {
  readonly file: File;
  readonly abort: AbortController;
  readonly outcome: Promise<UploadOutcome>;
}

export function usePhotoUpload(): PhotoUpload {
  const [state, setState] = useState<UploadState>({ status: 'none' });
  const current = useRef<Sending | undefined>(undefined);
  useEffect(() => () => current.current?.abort.abort(), []);

  const choose = (file: File) => {
    current.current?.abort.abort();
    const abort = new AbortController();
    const show = (next: UploadState) => {
      if (!abort.signal.aborted) setState(next);
    };
    show({ status: 'sending', file, sent: 0 });
    const outcome = uploadPhoto(file, {
      onSent: (sent) => show({ status: 'sending', file, sent }),
      onArrived: () => show({ status: 'checking', file }),
      signal: abort.signal,
    });
    current.current = { file, abort, outcome };
    void outcome.then((found) => show(stateOf(file, found)));
  };

  const again = () => {
    if (current.current) choose(current.current.file);
  };

  const settled = async () => {
    const first = await current.current?.outcome;
    if (!first || !('broken' in first)) return first;
    again();
    return current.current?.outcome;
  };

  return { state, choose, again, settled };
}

function stateOf(file: File, outcome: UploadOutcome): UploadState {
  if ('upload' in outcome) return { status: 'ready', file, upload: outcome.upload };
  return 'code' in outcome ? { status: 'refused', code: outcome.code } : { status: 'broken', file };
}
