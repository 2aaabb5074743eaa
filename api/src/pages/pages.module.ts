import { Module } from '@nestjs/common';
import { PagesReader } from './pages.reader.ts';
import { PagesResolver } from './pages.resolver.ts';

/** Content pages about the network itself. */
@Module({ providers: [PagesReader, PagesResolver] })
export class ContentPagesModule {}
