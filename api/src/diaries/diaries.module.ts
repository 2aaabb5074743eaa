import { Module } from '@nestjs/common';
import { DiariesReader } from './diaries.reader.ts';
import { DiariesResolver } from './diaries.resolver.ts';
import { DiariesService } from './diaries.service.ts';
import { ServicesReader } from './services/services.reader.ts';
import { ServicesResolver } from './services/services.resolver.ts';
import { ServicesService } from './services/services.service.ts';
import { SubscriptionController } from './subscription/subscription.controller.ts';
import { SubscriptionResolver } from './subscription/subscription.resolver.ts';
import { SubscriptionService } from './subscription/subscription.service.ts';
import { OpeningsResolver } from './openings.resolver.ts';
import { OpeningsService } from './openings.service.ts';

@Module({
  controllers: [SubscriptionController],
  providers: [
    DiariesReader,
    DiariesResolver,
    DiariesService,
    OpeningsResolver,
    OpeningsService,
    ServicesReader,
    ServicesResolver,
    ServicesService,
    SubscriptionResolver,
    SubscriptionService,
  ],
  exports: [OpeningsService],
})
export class DiariesModule {}
