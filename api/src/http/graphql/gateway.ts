import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Changes } from '../../shared/changes/changes.ts';
import type { Config } from '../../shared/config.ts';
import type { Answer, Answers } from './answers.ts';
import type { Variables } from './compiled-operations.ts';
import type { KnownOperation, KnownOperations } from './known-operations.ts';

interface GraphqlBody {
  documentId?: unknown;
  variables?: unknown;
}

export interface GatewayParts {
  known: KnownOperations;
  answers: Answers;
  config: Config;
  changes: Changes;
}

const CONTENT_TYPE = 'application/graphql-response+json; charset=utf-8';
const CLASSIC_TYPE = 'application/json; charset=utf-8';

/** The largest are the quiz of a long course in six variants. */
export const GRAPHQL_BODY_BYTES = 500_000;

/**
 * Stands before Apollo: answers known operations by their ids, and leaves others to Apollo only where the schema is
 * open, telling of a change as soon as one of those has been answered.
 */
export function openGateway(fastify: FastifyInstance, { known, answers, config, changes }: GatewayParts): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (!isGraphql(request)) return;
    if (request.method !== 'POST') return config.openSchema ? undefined : refuse(reply, 405, 'METHOD_NOT_ALLOWED');
    const { operation, variables = {}, refusal } = operationOf(request.body as GraphqlBody | null, known, config);
    if (refusal) return refuse(reply, 400, refusal);
    if (operation) return send(request, reply, await answers.to(operation, variables, request));
  });

  if (!config.openSchema) return;
  fastify.addHook('onSend', async (request, _reply, payload) => {
    if (isGraphql(request)) await changes.heard();
    return payload;
  });
}

function isGraphql({ url }: FastifyRequest): boolean {
  return url === '/graphql' || url.startsWith('/graphql?');
}

interface Asked {
  operation?: KnownOperation;
  variables?: Variables;
  refusal?: string;
}

function operationOf(body: GraphqlBody | null, known: KnownOperations, config: Config): Asked {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { refusal: 'BAD_REQUEST' };
  if (typeof body.documentId !== 'string') return config.openSchema ? {} : { refusal: 'OPERATION_UNKNOWN' };
  const operation = known.find(body.documentId);
  if (!operation) return { refusal: 'OPERATION_UNKNOWN' };
  const variables = body.variables ?? {};
  return typeof variables === 'object' ? { operation, variables: variables as Variables } : { refusal: 'BAD_REQUEST' };
}

function refuse(reply: FastifyReply, status: number, code: string): FastifyReply {
  const errors = [{ message: code.toLowerCase().replaceAll('_', ' '), extensions: { code } }];
  return reply.status(status).header('content-type', CONTENT_TYPE).send(JSON.stringify({ errors }));
}

/** Sends by Node's own means: nothing else has to be done to an answer. */
function send(
  { headers: { accept = '' } }: FastifyRequest,
  reply: FastifyReply,
  { status, body, retryAfterSeconds }: Answer,
): FastifyReply {
  const isClassic = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
  reply.hijack();
  if (retryAfterSeconds) reply.raw.setHeader('retry-after', retryAfterSeconds);
  reply.raw.writeHead(status, {
    'content-type': isClassic ? CLASSIC_TYPE : CONTENT_TYPE,
    'content-length': body.length,
    'cache-control': 'no-store',
  });
  reply.raw.end(body);
  return reply;
}
