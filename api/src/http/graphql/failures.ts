import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { Forbidden, Gone, NotFound, TooMany, Unauthenticated } from '../../shared/failures.ts';

const logger = new Logger('Failure');
const INVALID_TEXT_REPRESENTATION = '22P02';
const CHARACTER_NOT_IN_REPERTOIRE = '22021';

export interface Failure {
  code: string;
  status: number;
  message: string;
  details?: Record<string, string | number>;
}

/** What a thrown error says to the outside: a code, never a stack; the unexpected only by an id found in the log. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NotFound || isMalformedId(error))
    return { code: 'NOT_FOUND', status: 404, message: 'not found' };
  if (error instanceof Gone) return { code: 'GONE', status: 410, message: 'no longer here' };
  if (error instanceof Forbidden) return { code: 'FORBIDDEN', status: 403, message: 'not allowed' };
  if (error instanceof Unauthenticated) return { code: 'UNAUTHENTICATED', status: 401, message: 'sign in first' };
  if (error instanceof TooMany) {
    const details = { retryAfterSeconds: error.retryAfterSeconds };
    return { code: 'TOO_MANY', status: 429, message: 'too many tries', details };
  }
  const id = randomUUID();
  logger.error(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { code: 'INTERNAL', status: 500, message: 'something went wrong here', details: { id } };
}

/** An id that PostgreSQL cannot read, or not even as text, is an id that does not exist. */
function isMalformedId(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  return code === INVALID_TEXT_REPRESENTATION || code === CHARACTER_NOT_IN_REPERTOIRE;
}

const ownCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Apollo's `formatError`. */
export function formattedFailure(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (ownCodes.has(code)) return { message: formatted.message, ...place, extensions: { code } };
  const original = (error as { originalError?: unknown }).originalError ?? error;
  const failure = failureOf(original);
  return { message: failure.message, ...place, extensions: { code: failure.code, ...failure.details } };
}
