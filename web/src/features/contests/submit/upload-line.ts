export interface Upload {
  readonly uploadId: string;
  readonly width: number;
  readonly height: number;
}

/** The line or the server, not the photo, was the cause. */
export class LineBroken extends Error {}

/** The server does not take the photo, and says why. */
export class UploadRefused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export interface Piece {
  readonly url: string;
  readonly offset: number;
  readonly content: Blob;
  readonly signal: AbortSignal;
  /** Bytes of the piece that have left. */
  readonly onSent: (bytes: number) => void;
  readonly onAllSent: () => void;
}

const ADDRESS = '/uploads/resumable';
const PROTOCOL = { 'tus-resumable': '1.0.0' };

/** Codes that pass by themselves. */
const passing = new Set(['UPLOAD_INCOMPLETE', 'TOO_MANY_UPLOADS', 'OFFSET_CONFLICT', 'UPLOAD_UNKNOWN']);

/**
 * Tells the server that a photo is coming.
 * @returns the address to send it to
 * @throws LineBroken, UploadRefused
 */
export async function beginUpload(bytes: number, signal: AbortSignal): Promise<string> {
  const answer = await asked('POST', ADDRESS, signal, { 'upload-length': String(bytes) });
  const location = answer.headers.get('location');
  if (answer.status === 201 && location) return location;
  throw failureOf(answer.status, await answer.text());
}

/**
 * How much of an upload has arrived; undefined when the server does not know it (any more).
 * @throws LineBroken
 */
export async function arrivedOf(url: string, signal: AbortSignal): Promise<number | undefined> {
  const answer = await asked('HEAD', url, signal);
  if (answer.ok) return Number(answer.headers.get('upload-offset'));
  if (answer.status === 404) return undefined;
  throw new LineBroken();
}

/**
 * @returns the whole upload once this was its last piece, until then how much has arrived
 * @throws LineBroken, UploadRefused
 */
export function sendPiece({ url, offset, content, signal, onSent, onAllSent }: Piece): Promise<Upload | number> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const broken = () => reject(new LineBroken());
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.upload.onload = onAllSent;
    request.onload = () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText) as Upload);
      else if (request.status === 204) resolve(Number(request.getResponseHeader('upload-offset')));
      else reject(failureOf(request.status, request.responseText));
    };
    request.onerror = broken;
    request.onabort = broken;
    signal.addEventListener('abort', () => request.abort());
    request.open('PATCH', url);
    const headers = { ...PROTOCOL, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(content);
  });
}

function asked(
  method: string,
  url: string,
  signal: AbortSignal,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, { method, signal, headers: { ...PROTOCOL, ...headers } }).catch(() => {
    throw new LineBroken();
  });
}

function failureOf(status: number, text: string): Error {
  const code = codeIn(text);
  return status >= 500 || !code || passing.has(code) ? new LineBroken() : new UploadRefused(code);
}

function codeIn(text: string): string | undefined {
  try {
    const { code } = JSON.parse(text) as { code?: unknown };
    return typeof code === 'string' ? code : undefined;
  } catch {
    return undefined;
  }
}
