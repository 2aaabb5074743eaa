import { ListObjectsV2Command, type S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { S3Address } from './storage-address.rules.ts';

/** What fails is thrown, and logged by whoever cannot go on. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

interface StoredObject {
  key: string;
  writtenAt: Date;
}

/**
 * Checksums only where the protocol asks for one: with those of its own choice the client frames a streamed put, and
 * services that do not know the frame keep it as content.
 */
export function s3ClientOptions(address: S3Address): S3ClientConfig {
  return {
    endpoint: address.endpoint,
    region: address.region,
    forcePathStyle: address.isPathStyle,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    logger: silent,
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
    ...(address.credentials && { credentials: address.credentials }),
  };
}

/** Every object whose key begins so, in the order of keys. */
export async function* stored(client: S3Client, bucket: string, prefix: string): AsyncGenerator<StoredObject> {
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
    );
    for (const { Key, LastModified } of page.Contents ?? [])
      if (Key) yield { key: Key, writtenAt: LastModified ?? new Date() };
    token = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (token);
}

/** Names directly below a prefix of that length, each with the time of its newest object. */
export async function* newestOfEach(
  objects: AsyncIterable<StoredObject>,
  prefixLength: number,
): AsyncGenerator<{ name: string; writtenAt: Date }> {
  let open: { name: string; writtenAt: Date } | undefined;
  for await (const { key, writtenAt } of objects) {
    const [name = ''] = key.slice(prefixLength).split('/');
    if (open?.name === name) {
      if (writtenAt > open.writtenAt) open = { name, writtenAt };
      continue;
    }
    if (open) yield open;
    open = { name, writtenAt };
  }
  if (open) yield open;
}
