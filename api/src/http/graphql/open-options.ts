import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../shared/config.ts';
import { formattedFailure } from './failures.ts';
import { limits, limitsRule } from './limits.ts';

/** Where the schema is open: Apollo answers operations that are not known. */
export function openOptions({ environment }: Config): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    graphiql: environment === 'development',
    introspection: true,
    persistedQueries: false,
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
