import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AuthGateway } from '../auth/auth.gateway.ts';
import type { Backend } from './page-renderer.ts';

/** The API inside the same process, on behalf of the reader who asked for the page. */
export function backendFor(fastify: FastifyInstance, gateway: AuthGateway, request: FastifyRequest): Backend {
  const { cookie, 'user-agent': userAgent } = request.headers;
  return {
    async graphql(operation) {
      const answer = await fastify.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: request.ip,
        headers: {
          'content-type': 'application/json',
          ...(cookie && { cookie }),
          ...(userAgent && { 'user-agent': userAgent }),
        },
        payload: JSON.stringify(operation),
      });
      return { status: answer.statusCode, body: parsed(answer.payload) };
    },
    async auth(path, body) {
      const answer = await gateway.call('POST', path, body, { cookie, userAgent, address: request.ip });
      return { status: answer.status, body: answer.body, setCookies: answer.cookies };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
