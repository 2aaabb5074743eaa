import { Module } from '@nestjs/common';
import { OpeningReader } from './opening.reader.ts';
import { PlacesReader } from './places.reader.ts';
import { PlacesResolver } from './places.resolver.ts';

@Module({ providers: [PlacesReader, OpeningReader, PlacesResolver] })
export class PlacesModule {}
