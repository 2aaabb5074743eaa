import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { locales, type Locale } from '@inclusive/localisation/locale';
import { DataSource } from 'typeorm';
import type { Actor } from '../../shared/access/actor.ts';
import { csvOf } from '../../shared/sheets/sheets.ts';
import { slugFrom } from '../../shared/slug.rules.ts';
import { Storage } from '../../shared/storage/storage.ts';
import { type ZipFile, zipStream } from '../../shared/zip-stream.ts';
import { isPublic } from '../gallery/gallery.sql.ts';
import { originalKey } from '../photo-files.ts';
import type { PhotoFormat } from '../pipeline/format.rules.ts';
import { PhotoWorkshop, Unreadable } from '../pipeline/photo-workshop.ts';
import { type CaptionedPhoto, ExhibitionReader } from './exhibition.reader.ts';
import { printWords } from './exhibition.words.ts';
import {
  centimetres,
  fitOf,
  largestFor,
  longestOf,
  type Pixels,
  type Print,
  printOf,
  type PrintSize,
} from './print-size.rules.ts';

interface Original {
  uploadId: string;
  format: PhotoFormat;
}

/** Files for the printer: a zip that is written while it is sent, one photo at a time, with a list of what is in it. */
@Injectable()
export class PrintSet {
  constructor(
    private readonly database: DataSource,
    private readonly reader: ExhibitionReader,
    private readonly storage: Storage,
    private readonly workshop: PhotoWorkshop,
  ) {}

  /** @throws NotFound for everybody who does not run the contest */
  async zip(actor: Actor, slug: string, size: PrintSize, locale: Locale): Promise<Readable> {
    const { photos } = await this.reader.captioned(actor, slug, locale);
    return zipStream(this.files(photos, size, locale));
  }

  /** Lends a JPEG of the photo; undefined where it cannot be read. */
  async withPicture<T>(
    photo: CaptionedPhoto | undefined,
    longest: number,
    use: (path: string | undefined) => Promise<T>,
  ): Promise<T> {
    const file = photo && (await this.printed(photo.id, longest));
    try {
      return await use(file?.path);
    } finally {
      if (file) await this.storage.discard(file.path);
    }
  }

  private async *files(photos: readonly CaptionedPhoto[], size: PrintSize, locale: Locale): AsyncGenerator<ZipFile> {
    const rows: (string | number)[][] = [];
    for (const photo of photos) {
      const file = await this.printed(photo.id, longestOf(fitOf(photo, size)));
      rows.push(rowOf(photo, file && { pixels: file, ...printOf(file, size) }, locale));
      if (!file) continue;
      try {
        yield { name: fileName(photo), path: file.path };
      } finally {
        await this.storage.discard(file.path);
      }
    }
    yield { name: 'list.csv', content: csvOf([{ name: printWords[locale].list, head: headOf(locale), rows }]) };
  }

  /** A draft; undefined when the photo has left meanwhile, or cannot be read. */
  private async printed(photoId: string, longest: number): Promise<(Pixels & { path: string }) | undefined> {
    const [original] = await this.database.query<Original[]>(ORIGINAL, [photoId]);
    if (!original || (await this.storage.sizeOf(originalKey(original.uploadId))) === undefined) return undefined;
    const draft = await this.storage.draft(`print-${randomUUID()}.jpg`);
    try {
      const { width, height } = await this.storage.withFile(originalKey(original.uploadId), (path) =>
        this.workshop.print(path, original.format, draft, longest),
      );
      return { width, height, path: draft };
    } catch (error) {
      await this.storage.discard(draft);
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  }
}

/** `03-evening-light.jpg` */
function fileName({ number, said, locale }: CaptionedPhoto): string {
  return `${String(number).padStart(2, '0')}-${slugFrom(said[locale].title.text, 'photo')}.jpg`;
}

function headOf(locale: Locale): string[] {
  const { columns } = printWords[locale];
  return [columns.number, columns.file, ...locales.map((each) => `${columns.title} (${each})`), ...columns.rest];
}

function rowOf(photo: CaptionedPhoto, file: (Print & { pixels: Pixels }) | undefined, locale: Locale) {
  const titles = locales.map((each) => photo.said[each].title.text);
  const words = printWords[locale];
  if (!file) return [photo.number, '', ...titles, photo.credit ?? '', '', '', '', words.missing];
  const { pixels, dpi, quality } = file;
  const { width, height } = centimetres(pixels);
  return [
    photo.number,
    fileName(photo),
    ...titles,
    photo.credit ?? '',
    `${pixels.width} × ${pixels.height}`,
    `${width} × ${height}`,
    dpi,
    words.quality[quality](sizeName(largestFor(pixels))),
  ];
}

function sizeName(size: string | undefined): string | undefined {
  return size?.replace('x', ' × ');
}

/** $1 photo */
const ORIGINAL = `
  select p.upload_id as "uploadId", p.format from photo p where p.id = $1 and ${isPublic('p')}`;
