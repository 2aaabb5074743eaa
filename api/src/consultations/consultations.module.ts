import { Module } from '@nestjs/common';
import { BookingCalendar } from './booking-calendar.ts';
import { BookingCalendarController } from './booking-calendar.controller.ts';
import { Diary } from './bookings.diary.ts';
import { BookingsReader } from './bookings.reader.ts';
import { BookingsResolver } from './bookings.resolver.ts';
import { BookingsService } from './bookings.service.ts';
import { Claims } from './claims.ts';
import { ConsultationsJobs } from './consultations.jobs.ts';
import { ConsultationLetters } from './consultations.letters.ts';
import { FreeTimesReader } from './free-times.reader.ts';
import { HoldsResolver } from './holds.resolver.ts';
import { HoldAnswers } from './hold-answers.ts';
import { Holds } from './holds.service.ts';
import { OffersReader } from './offers.reader.ts';
import { OffersResolver } from './offers.resolver.ts';
import { MovesResolver } from './moves.resolver.ts';
import { MovesService } from './moves.service.ts';
import { OwnTimes } from './own-times.ts';
import { Reminders } from './reminders.ts';
import { VisitorMessages } from './visitor-messages.ts';
import { WaitingLetters } from './waiting.letters.ts';
import { Promoter } from './waiting.promoter.ts';
import { WaitingReader } from './waiting.reader.ts';
import { WaitingResolver } from './waiting.resolver.ts';
import { WaitingService } from './waiting.service.ts';
import { WaitingTaking } from './waiting.taking.ts';

@Module({
  controllers: [BookingCalendarController],
  providers: [
    BookingCalendar,
    BookingsReader,
    BookingsResolver,
    BookingsService,
    Claims,
    ConsultationLetters,
    ConsultationsJobs,
    Diary,
    FreeTimesReader,
    HoldAnswers,
    Holds,
    HoldsResolver,
    MovesResolver,
    MovesService,
    OffersReader,
    OffersResolver,
    OwnTimes,
    Promoter,
    Reminders,
    VisitorMessages,
    WaitingLetters,
    WaitingReader,
    WaitingResolver,
    WaitingService,
    WaitingTaking,
  ],
  exports: [BookingsReader, BookingsService, FreeTimesReader, MovesService, OffersReader],
})
export class ConsultationsModule {}
