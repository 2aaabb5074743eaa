import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { newestOfEach, s3ClientOptions, stored } from './s3-parts.ts';
import type { S3Address } from './storage-address.rules.ts';
import { type Kept, pathIn, type Span, Storage } from './storage.ts';

/** A put is streamed, so that only we can begin it anew. */
const MOST_TRIES = 3;

/** A bucket of a service that speaks S3. What it keeps is read back and compared before it counts as kept. */
export class S3Storage extends Storage {
  private readonly client: S3Client;
  private readonly bucket: string;
  private readonly prefix: string;

  constructor(address: S3Address, draftsFolder: string) {
    super(draftsFolder);
    this.client = new S3Client(s3ClientOptions(address));
    this.bucket = address.bucket;
    this.prefix = address.prefix;
  }

  /** @throws Error that says why the bucket cannot be used */
  async open(): Promise<this> {
    await this.client.send(new HeadBucketCommand({ Bucket: this.bucket })).catch((error: Error) => {
      throw new Error(`STORAGE_URL: the bucket "${this.bucket}" does not answer: ${error.name} ${error.message}`);
    });
    return this;
  }

  async moveIn(draft: string, key: string): Promise<void> {
    const sha256 = await hashOf(createReadStream(draft));
    const { size } = await stat(draft);
    for (let tries = 1; ; tries += 1) {
      try {
        await this.putOnce(draft, key, size, sha256);
        break;
      } catch (error) {
        if (tries === MOST_TRIES || isRefusal(error)) throw error;
      }
    }
    await this.discard(draft);
  }

  async sizeOf(key: string): Promise<number | undefined> {
    try {
      return (await this.client.send(new HeadObjectCommand(this.at(key)))).ContentLength ?? 0;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  read(key: string, span?: Span): Readable {
    return Readable.from(this.chunks(key, span), { objectMode: false });
  }

  async withFile<T>(key: string, use: (path: string) => Promise<T>): Promise<T> {
    const draft = await this.draft(`fetched-${randomUUID()}`);
    try {
      await pipeline(this.read(key), createWriteStream(draft, { mode: 0o600 }));
      return await use(draft);
    } finally {
      await this.discard(draft);
    }
  }

  async copy(from: string, to: string): Promise<void> {
    if ((await this.sizeOf(to)) !== undefined) return;
    const source = `${this.bucket}/${this.at(from).Key}`.split('/').map(encodeURIComponent).join('/');
    await this.client.send(new CopyObjectCommand({ ...this.at(to), CopySource: source }));
  }

  async *list(folder: string): AsyncGenerator<Kept> {
    const top = `${this.at(folder).Key}/`;
    for await (const { name, writtenAt } of newestOfEach(stored(this.client, this.bucket, top), top.length))
      yield { key: `${folder}/${name}`, writtenAt };
  }

  async delete(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
    for await (const { key: inside } of stored(this.client, this.bucket, `${this.at(key).Key}/`))
      await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: inside }));
  }

  private async putOnce(draft: string, key: string, size: number, sha256: string): Promise<void> {
    const command = new PutObjectCommand({ ...this.at(key), Body: createReadStream(draft), ContentLength: size });
    command.middlewareStack.add(
      (next) => (step) => {
        Object.assign((step.request as { headers: object }).headers, { 'x-amz-content-sha256': sha256 });
        return next(step);
      },
      { step: 'build', name: 'signTheContent' },
    );
    await this.client.send(command);
    if ((await hashOf(this.read(key))) === sha256) return;
    await this.client.send(new DeleteObjectCommand(this.at(key)));
    throw new Error(`the store keeps other bytes under "${key}" than were sent`);
  }

  private async *chunks(key: string, span: Span | undefined): AsyncGenerator<Uint8Array> {
    const range = span && `bytes=${span.start}-${span.end}`;
    const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(key), Range: range }));
    if (!(Body instanceof Readable)) throw new Error('the store answered without content');
    yield* Body as AsyncIterable<Uint8Array>;
  }

  private at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: this.prefix + pathIn('/store', key).slice('/store/'.length) };
  }
}

async function hashOf(content: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content as AsyncIterable<Uint8Array>) hash.update(chunk);
  return hash.digest('hex');
}

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404;
}

/** The service will say the same again. */
function isRefusal(error: unknown): boolean {
  const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0;
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
