import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import { FailureFilter } from './http/failure.filter.ts';
import { wellFormed } from './http/well-formed.ts';
import { Answers } from './http/graphql/answers.ts';
import { GRAPHQL_BODY_BYTES, openGateway } from './http/graphql/gateway.ts';
import { KnownOperations } from './http/graphql/known-operations.ts';
import { Changes } from './shared/changes/changes.ts';
import type { Config } from './shared/config.ts';

/** A question of ten thousand letters, each written as six signs of an address, is still answered with a page. */
const HEADER_BYTES = 80_000;

/** The whole application, ready to `listen`. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: GRAPHQL_BODY_BYTES,
    trustProxy: config.trustProxy,
    http: { maxHeaderSize: HEADER_BYTES },
    rewriteUrl: ({ url = '/' }) => wellFormed(url),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger: config.environment === 'test' ? ['error', 'fatal'] : ['error', 'fatal', 'warn'],
  });
  app.useGlobalFilters(new FailureFilter());
  openGateway(adapter.getInstance(), {
    known: app.get(KnownOperations, { strict: false }),
    answers: app.get(Answers, { strict: false }),
    config,
    changes: app.get(Changes),
  });
  return app;
}
