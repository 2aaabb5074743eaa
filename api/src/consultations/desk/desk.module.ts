import { Module } from '@nestjs/common';
import { ConsultationsModule } from '../consultations.module.ts';
import { Calls } from './calls.service.ts';
import { DeskBookings } from './desk-bookings.service.ts';
import { DeskReader } from './desk.reader.ts';
import { DeskResolver } from './desk.resolver.ts';
import { VisitsReader } from './visits.reader.ts';
import { VisitsResolver } from './visits.resolver.ts';
import { VisitsService } from './visits.service.ts';

/** What those do at an information point who receive visitors. */
@Module({
  imports: [ConsultationsModule],
  providers: [Calls, DeskBookings, DeskReader, DeskResolver, VisitsReader, VisitsResolver, VisitsService],
})
export class DeskModule {}
