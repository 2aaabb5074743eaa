import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { isAnonymous } from '../../shared/access/anonymous.ts';
import { Changes } from '../../shared/changes/changes.ts';
import { CoherentCache } from '../../shared/changes/coherent-cache.ts';
import { CompiledOperations, type Variables } from './compiled-operations.ts';
import type { KnownOperation } from './known-operations.ts';

export interface Answer {
  status: number;
  /** JSON. */
  body: Buffer;
  /** Where too much was asked: when more is welcome. */
  retryAfterSeconds?: number;
}

const CACHE = { maxBytes: 16_000_000, maxAgeMs: 10_000 };

/** Answers known operations: anonymous readers from a coherent cache, everyone else by running them. */
@Injectable()
export class Answers {
  private readonly cache: CoherentCache<Buffer>;

  constructor(
    private readonly operations: CompiledOperations,
    private readonly changes: Changes,
  ) {
    this.cache = new CoherentCache(changes, CACHE);
  }

  /** @param req the request on whose behalf the operation runs, for GraphQL or for a page */
  async to(operation: KnownOperation, variables: Variables, req: FastifyRequest): Promise<Answer> {
    const isShared = operation.isQuery && isAnonymous(req.headers);
    const key = isShared ? `${operation.id} ${JSON.stringify(variables)}` : '';
    const kept = isShared ? this.cache.get(key) : undefined;
    if (kept) return { status: 200, body: kept };
    const store = this.cache.reserve();
    const result = await this.operations.run(operation, variables, { req });
    if (!operation.isQuery) await this.tell(result);
    const body = Buffer.from(JSON.stringify(result));
    if (isShared && !result.errors) store(key, body, body.length);
    const retryAfterSeconds = waitOf(result.errors);
    if (retryAfterSeconds) return { status: 429, body, retryAfterSeconds };
    return { status: result.data === undefined ? 400 : 200, body };
  }

  /** Whoever was refused has changed nothing that others would have to hear of, but may look at once why. */
  private async tell({ data }: FormattedExecutionResult): Promise<void> {
    if (isRefusal(data)) this.changes.bump();
    else await this.changes.heard();
  }
}

function isRefusal(data: FormattedExecutionResult['data']): boolean {
  const fields = Object.values(data ?? {}) as ({ __typename?: unknown } | null | undefined)[];
  return fields.length > 0 && fields.every((field) => field?.__typename === 'Refused');
}

function waitOf(errors: readonly GraphQLFormattedError[] = []): number | undefined {
  const waits = errors.map(({ extensions }) => Number(extensions?.['retryAfterSeconds'] ?? 0));
  return Math.max(0, ...waits) || undefined;
}
