import { Module } from '@nestjs/common';
import { PagesReader } from './pages.reader.ts';
import { PagesResolver } from './pages.resolver.ts';
import { PagesSearch } from './pages.search.ts';

/** Content pages about the network itself. */
@Module({ providers: [PagesReader, PagesResolver, PagesSearch] })
export class ContentPagesModule {}
