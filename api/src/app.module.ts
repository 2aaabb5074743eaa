import { type DynamicModule, Module } from '@nestjs/common';
import { features } from './features.ts';
import { GraphqlModule } from './http/graphql/graphql.module.ts';
import { HttpModule } from './http/http.module.ts';
import type { Config } from './shared/config.ts';
import { DatabaseModule } from './shared/database/database.module.ts';
import { SharedModule } from './shared/shared.module.ts';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SharedModule.with(config),
        DatabaseModule,
        GraphqlModule.with(config),
        HttpModule.with(config),
        ...features,
      ],
    };
  }
}
