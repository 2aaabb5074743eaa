import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { locales } from '@inclusive/localisation/locale';
import { BooksReader } from '../books/books.reader.ts';
import { MaterialsReader } from '../materials/materials.reader.ts';
import { Public } from '../shared/access/allow.ts';
import { Config } from '../shared/config.ts';
import { NotFound } from '../shared/failures.ts';
import { type XmlNode, xmlOf } from './xml.ts';

/** In three languages: below the 50 000 addresses that one file may hold. */
const PART_ITEMS = 15_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index of sitemaps, and those of the large collections in parts; that of all other pages is `/sitemap-site.xml`. */
@Public()
@Controller()
export class SitemapController {
  constructor(
    private readonly config: Config,
    private readonly materials: MaterialsReader,
    private readonly books: BooksReader,
  ) {}

  @Get('sitemap.xml')
  async index(@Res() reply: FastifyReply): Promise<void> {
    const sizes = { materials: await this.materials.count(), books: await this.books.count() };
    const parts = Object.entries(sizes).flatMap(([kind, size]) =>
      Array.from({ length: Math.ceil(size / PART_ITEMS) }, (_, part) => `sitemap/${kind}-${part + 1}.xml`),
    );
    const sitemap = ['sitemap-site.xml', ...parts].map((path) => ({ loc: `${this.config.publicUrl}/${path}` }));
    await send(reply, { sitemapindex: { '@xmlns': NAMESPACE, sitemap } });
  }

  @Get('sitemap/:name')
  async part(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const [, kind, number] = /^(materials|books)-([1-9]\d{0,3})\.xml$/.exec(name) ?? [];
    if (!kind) throw new NotFound('sitemap');
    const reader = kind === 'books' ? this.books : this.materials;
    const slugs = await reader.slugs((Number(number) - 1) * PART_ITEMS, PART_ITEMS);
    if (!slugs.length) throw new NotFound('sitemap');
    const url = slugs.flatMap((slug) => this.entries(`${kind}/${slug}`));
    await send(reply, { urlset: { '@xmlns': NAMESPACE, '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml', url } });
  }

  private entries(path: string): XmlNode[] {
    const addresses = locales.map((locale) => ({ locale, href: `${this.config.publicUrl}/${locale}/${path}` }));
    const links = addresses.map(({ locale, href }) => ({ '@rel': 'alternate', '@hreflang': locale, '@href': href }));
    return addresses.map(({ href }) => ({ loc: href, 'xhtml:link': links }));
  }
}

async function send(reply: FastifyReply, document: XmlNode): Promise<void> {
  await reply
    .header('content-type', 'application/xml; charset=utf-8')
    .header('cache-control', 'public, max-age=600')
    .send(xmlOf(document));
}
