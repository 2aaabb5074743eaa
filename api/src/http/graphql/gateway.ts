import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isAnonymous } from '../../shared/access/anonymous.ts';
import type { Changes } from '../../shared/changes/changes.ts';
import { CoherentCache } from '../../shared/changes/coherent-cache.ts';
import type { Config } from '../../shared/config.ts';
import type { KnownOperation, KnownOperations } from './known-operations.ts';

interface GraphqlBody {
  documentId?: unknown;
  query?: unknown;
  variables?: unknown;
}

type Afterwards = (payload: unknown, status: number) => void;

const CONTENT_TYPE = 'application/graphql-response+json; charset=utf-8';
const CACHE = { maxBytes: 16_000_000, maxAgeMs: 10_000 };

export const GRAPHQL_BODY_BYTES = 100_000;

/**
 * Stands before Apollo: puts the text of a known operation in the place of its id, refuses unknown ones
 * unless the schema is open, answers anonymous readers from a coherent cache, and tells of a change
 * as soon as a mutation answers.
 */
export function openGateway(fastify: FastifyInstance, known: KnownOperations, config: Config, changes: Changes): void {
  const answers = new CoherentCache<string>(changes, CACHE);
  const afterwards = new WeakMap<object, Afterwards>();

  fastify.addHook('preHandler', async (request, reply) => {
    if (!isGraphql(request)) return;
    if (request.method !== 'POST') return config.openSchema ? undefined : refuse(reply, 405, 'METHOD_NOT_ALLOWED');
    const body = request.body as GraphqlBody | null;
    const { operation, refusal } = operationOf(body, known, config);
    if (refusal) return refuse(reply, 400, refusal);
    if (!operation?.isQuery) return void afterwards.set(request.raw, () => changes.bump());
    if (!isAnonymous(request.headers)) return;
    const key = `${operation.id} ${JSON.stringify(body?.variables ?? {})}`;
    const answer = answers.get(key);
    if (answer) return reply.header('content-type', CONTENT_TYPE).send(answer);
    const store = answers.reserve();
    afterwards.set(request.raw, (payload, status) => {
      if (status === 200 && isWhole(payload)) store(key, payload, 2 * payload.length);
    });
  });

  fastify.addHook('onSend', async (request, reply, payload) => {
    afterwards.get(request.raw)?.(payload, reply.statusCode);
    return payload;
  });
}

function isGraphql(request: FastifyRequest): boolean {
  return request.url === '/graphql' || request.url.startsWith('/graphql?');
}

function isWhole(payload: unknown): payload is string {
  return typeof payload === 'string' && payload.startsWith('{"data":') && !payload.includes('"errors":[');
}

function operationOf(
  body: GraphqlBody | null,
  known: KnownOperations,
  config: Config,
): { operation?: KnownOperation; refusal?: string } {
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
  return reply.status(status).header('content-type', CONTENT_TYPE).send(JSON.stringify({ errors }));
}
