import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config.ts';
import { isoTypes } from './iso-types.ts';
import { Prepared } from './prepared.ts';
import { ServicePool } from './service-pool.ts';
import { SnakeNames } from './snake-names.ts';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.databaseUrl,
        autoLoadEntities: true,
        namingStrategy: new SnakeNames(),
        poolSize: config.databaseConnections,
        extra: { types: isoTypes, options: '-c timezone=UTC', idleTimeoutMillis: 10_000, pipeline: true },
        retryAttempts: 3,
        retryDelay: 500,
      }),
    }),
  ],
  providers: [Prepared, ServicePool],
  exports: [Prepared, ServicePool],
})
export class DatabaseModule {}
