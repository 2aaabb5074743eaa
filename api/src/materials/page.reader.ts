import { Injectable } from '@nestjs/common';
import { isRecording, licenceAddress, type MaterialRelation } from '@inclusive/course-content/material';
import { isEasy, isVariant, localeOf } from '@inclusive/course-content/variant';
import type { LocalisedText } from '@inclusive/localisation/locale';
import type { Words } from '../courses/words.reader.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { htmlOf } from '../shared/markdown.ts';
import { CatalogueReader } from './catalogue.reader.ts';
import { filesFor } from './files.rules.ts';
import type { Material, MaterialArgs, MaterialFile, MaterialLink } from './material.graphql.ts';
import { type FileRow, LINKS, type MaterialRow } from './material.sql.ts';

/** A material as its page needs it, published or still in the making. */
export interface PageSource extends Pick<Material, 'captions' | 'versions'> {
  row: MaterialRow;
  word: Words;
  files: FileRow[];
  relations: MaterialRelation[];
}

/** What a reader sees of a material, and of the things around it. */
@Injectable()
export class PageReader {
  constructor(
    private readonly database: Prepared,
    private readonly catalogue: CatalogueReader,
  ) {}

  async page({ row, word, captions, versions, ...source }: PageSource, asked: MaterialArgs): Promise<Material> {
    const files = source.files.map((file) => fileOf(row, file));
    return {
      ...headOf(row),
      ...wordsOf(word, row),
      ...filesFor(files, { asked: asked.locale, own: row.sourceLocale, isEasy: asked.isEasy }),
      captions,
      versions,
      ...(await this.around(row, source.relations, asked)),
    };
  }

  private async around(row: MaterialRow, relations: MaterialRelation[], { locale }: MaterialArgs) {
    const values = [relations.map(({ kind }) => kind), relations.map(({ id }) => id), locale];
    const materials = relations.filter(({ kind }) => kind === 'material').map(({ id }) => id);
    return {
      links: await this.database.query<MaterialLink[]>(LINKS, values),
      linkedMaterials: await this.catalogue.byIds(materials, locale),
      related: await this.catalogue.relatedTo(row, materials, locale),
    };
  }
}

function headOf(row: MaterialRow) {
  const { id, slug, kind, type, licence, topics, audiences, authors, year, publishedAt, changedAt, number } = row;
  const variants = row.languages.filter(isVariant);
  return {
    ...{ id, slug, kind, type, licence, topics, audiences, authors, year, publishedAt, changedAt, revision: number },
    licenceAddress: licenceAddress(licence) ?? null,
    languages: variants.filter((each) => !isEasy(each)).map(localeOf),
    easyLanguages: variants.filter(isEasy).map(localeOf),
    partner: { slug: row.partnerSlug, name: row.partnerName },
  };
}

function wordsOf(word: Words, { cover }: MaterialRow) {
  const some = (field: string): LocalisedText | null => {
    const found = word(field);
    return found.text ? found : null;
  };
  return {
    title: word('title'),
    abstract: word('abstract'),
    html: rendered(some('text')),
    transcript: rendered(some('transcript')),
    link: some('link')?.text ?? null,
    cover: cover && { ...cover, alt: word('coverAlt') },
  };
}

function rendered(text: LocalisedText | null): LocalisedText | null {
  return text && { ...text, text: htmlOf(text.text) };
}

function fileOf({ kind }: MaterialRow, { position, bytes, ...row }: FileRow): MaterialFile {
  return {
    ...row,
    bytes: Number(bytes),
    format: row.file.slice(row.file.lastIndexOf('.') + 1),
    isRecording: isRecording(kind, row.file, position),
  };
}
