export interface Upload {
  readonly uploadId: string;
  readonly width: number;
  readonly height: number;
}

/** `broken`: the line, not the photo, was the cause; the same photo may be sent again. */
export type UploadOutcome = { readonly upload: Upload } | { readonly code: string } | { readonly broken: true };

export interface UploadWatcher {
  readonly onSent: (bytes: number) => void;
  /** Everything is sent; the server looks at it. */
  readonly onArrived: () => void;
  readonly signal: AbortSignal;
}

export const LARGEST_BYTES = 30_000_000;

/** Sends a photo's bytes as they are. Never rejects. */
export function uploadPhoto(file: Blob, { onSent, onArrived, signal }: UploadWatcher): Promise<UploadOutcome> {
  if (file.size > LARGEST_BYTES) return Promise.resolve({ code: 'UPLOAD_TOO_LARGE' });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const broken = () => resolve({ broken: true });
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.upload.onload = onArrived;
    request.onload = () => resolve(outcomeOf(request.status, request.responseText));
    request.onerror = broken;
    request.onabort = broken;
    signal.addEventListener('abort', () => request.abort());
    request.open('PUT', '/uploads');
    request.setRequestHeader('content-type', file.type.startsWith('image/') ? file.type : 'application/octet-stream');
    request.send(file);
  });
}

function outcomeOf(status: number, text: string): UploadOutcome {
  const answer = parsed(text);
  if (status === 201) return { upload: answer as unknown as Upload };
  const { code } = answer;
  if (status >= 500 || code === 'UPLOAD_INCOMPLETE') return { broken: true };
  return { code: typeof code === 'string' ? code : 'UNKNOWN' };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
