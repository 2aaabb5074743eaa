import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale, type Locale } from '@inclusive/localisation/locale';
import { type MaterialRecord, MaterialsReader } from '../materials/materials.reader.ts';
import { Public } from '../shared/access/allow.ts';
import { Config } from '../shared/config.ts';
import { NotFound } from '../shared/failures.ts';
import { feedWords } from './feed.texts.ts';
import { stampOf } from './oai-dates.rules.ts';
import { type XmlNode, xmlOf } from './xml.ts';

const NEWEST = 50;

/** `GET /feeds/materials.<locale>.atom` (RFC 4287): what was published last, in the words of one language. */
@Public()
@Controller('feeds')
export class FeedsController {
  constructor(
    private readonly config: Config,
    private readonly materials: MaterialsReader,
  ) {}

  @Get(':name')
  async materialsFeed(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const [, locale] = /^materials\.([a-z]{2})\.atom$/.exec(name) ?? [];
    if (!isLocale(locale)) throw new NotFound('feed');
    const records = await this.materials.newest(NEWEST);
    await reply
      .header('content-type', 'application/atom+xml; charset=utf-8')
      .header('cache-control', 'public, max-age=600')
      .send(xmlOf({ feed: this.feed(locale, records) }));
  }

  private feed(locale: Locale, records: MaterialRecord[]): XmlNode {
    const { publicUrl } = this.config;
    const self = `${publicUrl}/feeds/materials.${locale}.atom`;
    return {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': locale,
      id: self,
      title: feedWords[locale].title,
      updated: stampOf(records[0]?.publishedAt ?? new Date(0)),
      author: { name: 'INCLUSIVE' },
      link: [
        { '@rel': 'self', '@href': self },
        { '@rel': 'alternate', '@href': `${publicUrl}/${locale}/materials` },
      ],
      entry: records.map((record) => entryOf(publicUrl, locale, record)),
    };
  }
}

function entryOf(publicUrl: string, locale: Locale, record: MaterialRecord): XmlNode {
  const spoken = [locale, record.sourceLocale, 'en' as const].find((each) => record.words[each]?.['title']) ?? locale;
  const words = record.words[spoken];
  return {
    ...(spoken !== locale && { '@xml:lang': spoken }),
    id: `urn:uuid:${record.revisionId}`,
    title: words?.['title'] ?? record.slug,
    updated: stampOf(record.publishedAt),
    link: { '@rel': 'alternate', '@href': `${publicUrl}/${locale}/materials/${record.slug}` },
    ...(record.authors.length > 0 && { author: record.authors.map((name) => ({ name })) }),
    summary: words?.['abstract'] ?? '',
    category: record.topics.map((topic) => ({ '@term': topic })),
  };
}
