import { formatOf, HEAD_BYTES } from '../pipeline/format.rules.ts';
import type { UnreadableCode } from '../pipeline/photo-workshop.ts';

export const UPLOAD_LIMITS = {
  /** 30 MB as phones and shops count them. */
  bytes: 30_000_000,
  /** Uploads of one person that no photo uses yet; the oldest gives way to a newer one. */
  pending: 15,
  /** Of one person at the same moment. */
  atOnce: 2,
  /** Begun by one person and not whole. */
  unfinished: 15,
  /** So much of an upload is kept at a time: what is lost when a process is killed. */
  partBytes: 2_000_000,
  /** A line that brings nothing for so long is given up. */
  silenceMs: 60_000,
  /** An upload that no photo uses is deleted after. */
  keptMs: 24 * 3_600_000,
};

export const INCOMING = {
  bytes: UPLOAD_LIMITS.bytes,
  silenceMs: UPLOAD_LIMITS.silenceMs,
  headBytes: HEAD_BYTES,
  formatOf,
};

export type UploadRefusal =
  | 'UPLOAD_TOO_LARGE'
  | 'UPLOAD_INCOMPLETE'
  | 'NOT_A_PHOTO'
  | 'TOO_MANY_UPLOADS'
  | 'CROSS_SITE'
  | 'UPLOAD_UNKNOWN'
  | 'OFFSET_CONFLICT'
  | 'PROTOCOL_UNKNOWN'
  | UnreadableCode;

/** HTTP status of each refusal. */
export const uploadStatus: Record<UploadRefusal, number> = {
  UPLOAD_TOO_LARGE: 413,
  UPLOAD_INCOMPLETE: 400,
  NOT_A_PHOTO: 415,
  TOO_MANY_UPLOADS: 429,
  CROSS_SITE: 403,
  UPLOAD_UNKNOWN: 404,
  OFFSET_CONFLICT: 409,
  PROTOCOL_UNKNOWN: 412,
  IMAGE_DAMAGED: 422,
  IMAGE_TOO_LARGE: 422,
  IMAGE_TOO_SLOW: 422,
};

/** An upload that is not taken, with the code that says why. */
export class UploadRefused extends Error {
  constructor(readonly code: UploadRefusal) {
    super(code);
  }
}
