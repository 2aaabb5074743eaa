import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { failureOf } from './graphql/failures.ts';

/** Answers outside GraphQL in the same codes as inside. */
@Catch()
export class FailureFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>().type('application/json; charset=utf-8');
    if (error instanceof HttpException) {
      void reply.status(error.getStatus()).send({ code: codeOf(error.getStatus()), message: error.message });
      return;
    }
    const { status, code, message, details } = failureOf(error);
    void reply.status(status).send({ code, message, ...details });
  }
}

function codeOf(status: number): string {
  if (status === 404) return 'NOT_FOUND';
  return status === 503 ? 'UNAVAILABLE' : 'BAD_REQUEST';
}
