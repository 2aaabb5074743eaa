import { createHash } from 'node:crypto';

/** Changes with every save of any part. */
export function draftStamp(draftId: string, parts: readonly { key: string; version: number }[]): string {
  const versions = parts.map(({ key, version }) => `${key}:${version}`).toSorted();
  return createHash('sha256')
    .update([draftId, ...versions].join('\n'))
    .digest('base64url')
    .slice(0, 22);
}
