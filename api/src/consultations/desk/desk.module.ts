import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations.module.ts';
import { BlockMoves } from './block-moves.service.ts';
import { BlocksResolver } from './blocks.resolver.ts';
import { Blocks } from './blocks.service.ts';
import { BoardReader } from './board.reader.ts';
import { BoardResolver } from './board.resolver.ts';
import { CallsResolver } from './calls.resolver.ts';
import { Calls } from './calls.service.ts';
import { DeskBookings } from './desk-bookings.service.ts';
import { DeskReader } from './desk.reader.ts';
import { DeskResolver } from './desk.resolver.ts';
import { MessagesReader } from './messages.reader.ts';
import { VisitsReader } from './visits.reader.ts';
import { VisitsResolver } from './visits.resolver.ts';
import { VisitsService } from './visits.service.ts';

/** What those do at an information point who receive visitors. */
@Module({
  imports: [ConsultationsModule],
  providers: [
    BlockMoves,
    Blocks,
    BlocksResolver,
    BoardReader,
    BoardResolver,
    Calls,
    CallsResolver,
    DeskBookings,
    DeskReader,
    DeskResolver,
    MessagesReader,
    VisitsReader,
    VisitsResolver,
    VisitsService,
  ],
})
export class DeskModule {}
