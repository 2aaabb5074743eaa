import { ApiFailure, failureOf } from './api-failure.ts';

/** An operation that the server knows by its hash; only the hash travels. */
export interface Operation<Result, Variables> {
  readonly __meta__?: Record<string, unknown> | undefined;
  readonly __apiType?: (variables: Variables) => Result;
}

export interface OperationRequest {
  readonly documentId: string;
  readonly variables: unknown;
}

export type Transport = (request: OperationRequest) => Promise<{ status: number; body: unknown }>;

type VariablesOf<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** @throws ApiFailure */
export type Api = <Result, Variables>(
  operation: Operation<Result, Variables>,
  ...variables: VariablesOf<Variables>
) => Promise<Result>;

interface Answer {
  data?: unknown;
  errors?: readonly unknown[];
}

export function createApi(transport: Transport): Api {
  return async <Result, Variables>(
    operation: Operation<Result, Variables>,
    ...[variables]: VariablesOf<Variables>
  ): Promise<Result> => {
    const { status, body } = await transport({ documentId: documentIdOf(operation), variables: variables ?? {} });
    const answer = (typeof body === 'object' && body !== null ? body : {}) as Answer;
    if (answer.errors?.length) throw failureOf(answer.errors[0], status);
    if (!answer.data) throw new ApiFailure('INTERNAL', `answer without data, status ${status}`);
    return answer.data as Result;
  };
}

export function documentIdOf(
  operation: Operation<never, never> | { readonly __meta__?: Record<string, unknown> | undefined },
): string {
  const hash = operation.__meta__?.['hash'];
  if (typeof hash !== 'string') throw new Error('the operation has no id: run npm run generate');
  return hash;
}
