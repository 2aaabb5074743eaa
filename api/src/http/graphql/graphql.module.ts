import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Config } from '../../shared/config.ts';
import { Answers } from './answers.ts';
import { ClosedDriver } from './closed-driver.ts';
import { CompiledOperations } from './compiled-operations.ts';
import { KnownOperations } from './known-operations.ts';

@Module({})
export class GraphqlModule {
  static async with(config: Config): Promise<DynamicModule> {
    return {
      module: GraphqlModule,
      global: true,
      imports: [GraphQLModule.forRoot({ autoSchemaFile: true, sortSchema: true, ...(await driverFor(config)) })],
      providers: [Answers, CompiledOperations, KnownOperations],
      exports: [Answers, KnownOperations],
    };
  }
}

async function driverFor(config: Config) {
  if (!config.openSchema) return { driver: ClosedDriver };
  const { openOptions } = await import('./open-options.ts');
  return openOptions(config);
}
