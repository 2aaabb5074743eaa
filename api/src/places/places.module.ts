import { Module } from '@nestjs/common';
import { OpeningReader } from './opening.reader.ts';
import { PlacesReader } from './places.reader.ts';
import { PlacesResolver } from './places.resolver.ts';
import { PlacesSearch } from './places.search.ts';

@Module({ providers: [PlacesReader, OpeningReader, PlacesResolver, PlacesSearch] })
export class PlacesModule {}
