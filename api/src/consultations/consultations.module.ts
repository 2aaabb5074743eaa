import { Module } from '@nestjs/common';
import { BookingCalendar } from './booking-calendar.ts';
import { BookingCalendarController } from './booking-calendar.controller.ts';
import { Diary } from './bookings.diary.ts';
import { BookingsReader } from './bookings.reader.ts';
import { BookingsResolver } from './bookings.resolver.ts';
import { BookingsService } from './bookings.service.ts';
import { ConsultationsJobs } from './consultations.jobs.ts';
import { ConsultationLetters } from './consultations.letters.ts';
import { FreeTimesReader } from './free-times.reader.ts';
import { OffersReader } from './offers.reader.ts';
import { OffersResolver } from './offers.resolver.ts';
import { VisitsReader } from './visits.reader.ts';
import { VisitsResolver } from './visits.resolver.ts';

@Module({
  controllers: [BookingCalendarController],
  providers: [
    BookingCalendar,
    BookingsReader,
    BookingsResolver,
    BookingsService,
    ConsultationLetters,
    ConsultationsJobs,
    Diary,
    FreeTimesReader,
    OffersReader,
    OffersResolver,
    VisitsReader,
    VisitsResolver,
  ],
})
export class ConsultationsModule {}
