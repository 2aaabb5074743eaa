import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../shared/config.ts';
import type { Changes } from '../../shared/changes/changes.ts';
import type { KnownOperation, KnownOperations } from './known-operations.ts';

interface GraphqlBody {
  documentId?: unknown;
  query?: unknown;
}

export const GRAPHQL_BODY_BYTES = 100_000;

/**
 * Stands before Apollo: puts the text of a known operation in the place of its id, refuses unknown ones
 * unless the schema is open, and tells of a change as soon as a mutation answers.
 */
export function openGateway(fastify: FastifyInstance, known: KnownOperations, config: Config, changes: Changes): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.url.split('?', 1)[0] !== '/graphql') return;
    if (request.method !== 'POST') return config.openSchema ? undefined : refuse(reply, 405, 'METHOD_NOT_ALLOWED');
    const { operation, refusal } = operationOf(request, known, config);
    if (refusal) return refuse(reply, 400, refusal);
    if (operation && !operation.isQuery) reply.raw.once('finish', () => changes.bump());
  });
}

function operationOf(
  request: FastifyRequest,
  known: KnownOperations,
  config: Config,
): { operation?: KnownOperation; refusal?: string } {
  const body = request.body as GraphqlBody | null;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { refusal: 'BAD_REQUEST' };
  if (typeof body.documentId !== 'string') return config.openSchema ? {} : { refusal: 'OPERATION_UNKNOWN' };
  const operation = known.find(body.documentId);
  if (!operation) return { refusal: 'OPERATION_UNKNOWN' };
  body.query = operation.document;
  delete body.documentId;
  return { operation };
}

function refuse(reply: FastifyReply, status: number, code: string): FastifyReply {
  const errors = [{ message: code.toLowerCase().replaceAll('_', ' '), extensions: { code } }];
  return reply.status(status).header('content-type', 'application/graphql-response+json; charset=utf-8').send({ errors });
}
