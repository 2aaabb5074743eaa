import { Injectable } from '@nestjs/common';
import { isRecording, licenceAddress } from '@inclusive/course-content/material';
import { isEasy, isVariant, localeOf } from '@inclusive/course-content/variant';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { type Words, WordsReader } from '../courses/words.reader.ts';
import { Prepared } from '../shared/database/prepared.ts';
import { NotFound } from '../shared/failures.ts';
import { htmlOf } from '../shared/markdown.ts';
import { CaptionsReader } from './captions.reader.ts';
import { CatalogueReader } from './catalogue.reader.ts';
import { filesFor } from './files.rules.ts';
import type { Material, MaterialArgs, MaterialFile, MaterialLink, MaterialVersion } from './material.graphql.ts';
import { type FileRow, FILES, LINKED_MATERIALS, LINKS, MATERIAL, type MaterialRow, VERSIONS } from './material.sql.ts';

/** A published material as it stands now. */
@Injectable()
export class MaterialReader {
  constructor(
    private readonly database: Prepared,
    private readonly words: WordsReader,
    private readonly captions: CaptionsReader,
    private readonly catalogue: CatalogueReader,
  ) {}

  /** @throws NotFound when no published material has this slug */
  async material({ slug, locale, isEasy: wantsEasy }: MaterialArgs): Promise<Material> {
    const [row] = await this.database.query<MaterialRow[]>(MATERIAL, [slug, locale]);
    if (!row) throw new NotFound('material');
    const words = await this.words.of([row.revisionId], locale, row.sourceLocale, { isEasy: wantsEasy });
    const files = (await this.database.query<FileRow[]>(FILES, [row.revisionId])).map((file) => fileOf(row, file));
    return {
      ...headOf(row),
      ...wordsOf(words(row.revisionId), row),
      ...filesFor(files, { asked: locale, own: row.sourceLocale, isEasy: wantsEasy }),
      captions: await this.captions.ofRevision(row.revisionId, locale, wantsEasy),
      versions: await this.database.query<MaterialVersion[]>(VERSIONS, [row.id]),
      ...(await this.around(row, locale)),
    };
  }

  private async around({ id, revisionId }: MaterialRow, locale: Locale) {
    const [linked] = await this.database.query<{ ids: string[] }[]>(LINKED_MATERIALS, [revisionId]);
    return {
      links: await this.database.query<MaterialLink[]>(LINKS, [revisionId, locale]),
      linkedMaterials: await this.catalogue.byIds(linked?.ids ?? [], locale),
      related: await this.catalogue.relatedTo(id, locale),
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
