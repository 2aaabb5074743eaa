import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../shared/config.ts';
import { Answers } from './answers.ts';
import { CompiledOperations } from './compiled-operations.ts';
import { formattedFailure } from './failures.ts';
import { KnownOperations } from './known-operations.ts';
import { limits, limitsRule } from './limits.ts';

@Module({})
export class GraphqlModule {
  static with(config: Config): DynamicModule {
    return {
      module: GraphqlModule,
      global: true,
      imports: [GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, ...optionsFor(config) })],
      providers: [Answers, CompiledOperations, KnownOperations],
      exports: [Answers, KnownOperations],
    };
  }
}

function optionsFor(config: Config) {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: config.environment === 'development',
    introspection: config.openSchema,
    persistedQueries: false as const,
    includeStacktraceInErrorResponses: false,
    preserveHttpStatusForExecutionErrors: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitsRule],
    plugins: [ApolloServerPluginCacheControlDisabled()],
    formatError: formattedFailure,
    context: (req: FastifyRequest) => ({ req }),
  };
}
