import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../shared/config.ts';
import { DevMailController } from './dev-mail/dev-mail.controller.ts';
import { MediaController } from './files/media.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { PagesModule } from './pages/pages.module.ts';

/** What is not GraphQL. */
@Module({})
export class HttpModule {
  static with(config: Config): DynamicModule {
    return {
      module: HttpModule,
      imports: [PagesModule],
      controllers: [HealthController, MediaController, ...demonstration(config)],
    };
  }
}

function demonstration({ smtpUrl, environment, isDemo }: Config) {
  return !smtpUrl && (isDemo || environment !== 'production') ? [DevMailController] : [];
}
