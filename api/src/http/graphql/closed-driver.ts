import { Injectable } from '@nestjs/common';
import { AbstractGraphQLDriver } from '@nestjs/graphql';
import type { FastifyInstance } from 'fastify';

/** Where the schema is closed: it is made, and the gateway answers every request itself, so that Apollo is not needed. */
@Injectable()
export class ClosedDriver extends AbstractGraphQLDriver {
  async start({ path = '/graphql' }: { path?: string }): Promise<void> {
    const fastify = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    fastify.route({ method: ['GET', 'POST'], url: path, handler: (_request, reply) => reply.callNotFound() });
  }

  async stop(): Promise<void> {}
}
