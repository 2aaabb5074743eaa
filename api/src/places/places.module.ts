import { Module } from '@nestjs/common';
import { RoomFactsService } from './making/facts.service.ts';
import { RoomHolidaysService } from './making/holidays.service.ts';
import { RoomMakingReader } from './making/making.reader.ts';
import { RoomMakingResolver } from './making/making.resolver.ts';
import { RoomMakingService } from './making/making.service.ts';
import { RoomPreviewReader } from './making/preview.reader.ts';
import { RoomReviewResolver } from './making/review.resolver.ts';
import { RoomReviewService } from './making/review.service.ts';
import { RoomWordsFilesController } from './making/words-files.controller.ts';
import { RoomWordsFiles } from './making/words-files.service.ts';
import { OpeningReader } from './opening.reader.ts';
import { PlacesReader } from './places.reader.ts';
import { PlacesResolver } from './places.resolver.ts';
import { PlacesSearch } from './places.search.ts';

const reading = [OpeningReader, PlacesReader, PlacesResolver, PlacesSearch];
const making = [RoomFactsService, RoomHolidaysService, RoomMakingReader, RoomMakingResolver, RoomMakingService];
const review = [RoomPreviewReader, RoomReviewResolver, RoomReviewService];

@Module({ controllers: [RoomWordsFilesController], providers: [...reading, ...making, ...review, RoomWordsFiles] })
export class PlacesModule {}
