import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MediaFile, StoredFile } from '@inclusive/course-content/block';
import type { CoursePack } from '@inclusive/course-content/pack';
import type { Actor } from '../shared/access/actor.ts';
import { picture } from '../shared/picture.ts';
import type { Fault } from '../shared/refused.ts';
import { Storage } from '../shared/storage/storage.ts';
import { formatOf, HEAD_BYTES, mediaFormats } from '../shared/uploads/file-formats.ts';
import { lengthOfBytes } from './media-length.ts';
import { MediaService } from './media.service.ts';

interface StoredMedia {
  image: (name: string) => MediaFile;
  file: (name: string) => StoredFile;
}

interface Measured extends StoredFile {
  content: Uint8Array;
  kind: (typeof mediaFormats)[keyof typeof mediaFormats];
}

/** Media of a pack: all are looked at before the first one is stored. */
@Injectable()
export class PackMedia {
  constructor(
    private readonly storage: Storage,
    private readonly media: MediaService,
  ) {}

  requireAuthor(actor: Actor, organisationId: string): void {
    this.media.requireAuthor(actor, organisationId);
  }

  async store(actor: Actor, organisationId: string, pack: CoursePack): Promise<StoredMedia | { faults: Fault[] }> {
    const measured = new Map<string, Measured>();
    const faults: Fault[] = [];
    for (const [name, content] of pack.media) {
      const file = await measure(name, content);
      if (file) measured.set(name, file);
      else faults.push({ field: `media/${name}`, code: 'MEDIA_WRONG' });
    }
    if (faults.length) return { faults };
    for (const { content, kind, width = null, height = null, seconds = null, ...file } of measured.values()) {
      await this.storage.put(`media/${file.file}`, content);
      await this.media.keep(actor, organisationId, { ...file, kind, width, height, seconds });
    }
    return storedBy(measured);
  }
}

function storedBy(measured: ReadonlyMap<string, Measured>): StoredMedia {
  const found = (name: string): Measured => {
    const media = measured.get(name);
    if (!media) throw new Error(`media/${name} is not stored`);
    return media;
  };
  return {
    image: (name) => {
      const { file, width = 0, height = 0 } = found(name);
      return { file, width, height };
    },
    file: (name) => {
      const { content: _content, kind: _kind, ...file } = found(name);
      return file;
    },
  };
}

/** Undefined for what is no file that courses show. */
async function measure(name: string, content: Uint8Array): Promise<Measured | undefined> {
  const format = formatOf(Buffer.from(content.subarray(0, HEAD_BYTES)));
  if (!format || format === 'zip') return undefined;
  const file = `${createHash('sha256').update(content).digest('hex')}.${format}`;
  const stored = { file, name, bytes: content.length, content, kind: mediaFormats[format] };
  if (stored.kind === 'video' || stored.kind === 'audio') {
    const seconds = lengthOfBytes(content, format);
    return { ...stored, ...(seconds !== null && { seconds }) };
  }
  if (stored.kind !== 'image') return stored;
  const image = await picture(content, { limitInputPixels: 100_000_000 });
  const size = await image.metadata().catch(() => undefined);
  return size && { ...stored, width: size.width, height: size.height };
}
