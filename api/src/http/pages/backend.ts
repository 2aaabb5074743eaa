import type { FastifyRequest } from 'fastify';
import type { AuthGateway } from '../auth/auth.gateway.ts';
import type { Answers } from '../graphql/answers.ts';
import type { Variables } from '../graphql/compiled-operations.ts';
import type { KnownOperations } from '../graphql/known-operations.ts';
import type { Backend } from './page-renderer.ts';

export interface BackendParts {
  known: KnownOperations;
  answers: Answers;
  gateway: AuthGateway;
}

const UNKNOWN = {
  status: 400,
  body: { errors: [{ message: 'operation unknown', extensions: { code: 'OPERATION_UNKNOWN' } }] },
};

/** The API inside the same process, on behalf of the reader who asked for the page. */
export function backendFor({ known, answers, gateway }: BackendParts, request: FastifyRequest): Backend {
  const { cookie, 'user-agent': userAgent } = request.headers;
  return {
    async graphql({ documentId, variables }) {
      const operation = known.find(documentId);
      if (!operation) return UNKNOWN;
      const { status, body } = await answers.to(operation, asSent(variables), request);
      return { status, body: JSON.parse(body.toString()) as unknown };
    },
    async auth(path, body) {
      const answer = await gateway.call('POST', path, body, { cookie, userAgent, address: request.ip });
      return { status: answer.status, body: answer.body, setCookies: answer.cookies };
    },
  };
}

/** Variables as they arrive over HTTP: what is undefined is absent, and a moment is text. */
function asSent(variables: unknown): Variables {
  return JSON.parse(JSON.stringify(variables ?? {})) as Variables;
}
