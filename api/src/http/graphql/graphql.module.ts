import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../shared/config.ts';
import { CompiledDriver } from './compiled.driver.ts';
import { formattedFailure } from './failures.ts';
import { KnownOperations } from './known-operations.ts';
import { limits, limitsRule } from './limits.ts';

@Module({})
export class GraphqlModule {
  static with(config: Config): DynamicModule {
    return {
      module: GraphqlModule,
      global: true,
      imports: [GraphQLModule.forRoot<ApolloDriverConfig>({ driver: CompiledDriver, ...optionsFor(config) })],
      providers: [KnownOperations],
      exports: [KnownOperations],
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
    context: (req: FastifyRequest, reply: FastifyReply) => ({ req, reply, loaders: new Map() }),
  };
}
