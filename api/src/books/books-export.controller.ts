import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isLocale } from '@inclusive/localisation/locale';
import { Public } from '../shared/access/allow.ts';
import { sendCitation } from '../shared/citation-files.ts';
import type { BookFilter } from './books.graphql.ts';
import { BooksReader } from './books.reader.ts';
import { BooksExport } from './books-export.reader.ts';

type Asked = Record<string, string | string[] | undefined>;

/**
 * `GET /books.csv` and `/books.marcxml`, with the filters of the list and `locale` for headings and words;
 * `GET /books/<slug>.bib` and `.ris`.
 */
@Public()
@Controller()
export class BooksExportController {
  constructor(
    private readonly books: BooksExport,
    private readonly reader: BooksReader,
  ) {}

  @Get('books.csv')
  async csv(@Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, 'text/csv; charset=utf-8', 'books.csv', this.books.csv(localeOf(query), filterOf(query)));
  }

  @Get('books.marcxml')
  async marcXml(@Query() query: Asked, @Res() reply: FastifyReply): Promise<void> {
    const records = this.books.marcXml(localeOf(query), filterOf(query));
    await send(reply, 'application/marcxml+xml; charset=utf-8', 'books.marcxml', records);
  }

  @Get('books/:name')
  async citation(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    await sendCitation(reply, name, (slug) => this.reader.citable(slug));
  }
}

async function send(reply: FastifyReply, type: string, name: string, parts: AsyncGenerator<string>): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-cache')
    .send(Readable.from(parts));
}

function localeOf({ locale }: Asked) {
  return isLocale(locale) ? locale : 'en';
}

function filterOf(query: Asked): BookFilter {
  const one = (name: string) => [query[name]].flat()[0] || null;
  const all = (name: string) => [query[name]].flat().filter((value) => value !== undefined && value !== '') as string[];
  return {
    senses: all('sense'),
    features: all('feature'),
    age: one('age'),
    language: one('language'),
    theme: one('theme'),
    room: one('room'),
  };
}
