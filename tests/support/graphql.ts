import type { NestFastifyApplication } from '@nestjs/platform-fastify';

interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: GraphqlError[];
}

/** Thrown where an operation was not answered; `code` is that of the first error. */
export class GraphqlFailure extends Error {
  readonly code: unknown;

  constructor(
    readonly errors: GraphqlError[],
    readonly status: number,
  ) {
    super(errors.map(({ message, path }) => `${path?.join('.') ?? ''} ${message}`.trim()).join('\n'));
    this.code = errors[0]?.extensions?.['code'];
  }
}

/**
 * Posts an operation as HTTP clients do. Answers the value of its root field, or all of them by name where it has several.
 * @throws GraphqlFailure
 */
export async function postOperation(
  app: NestFastifyApplication,
  document: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    payload: JSON.stringify({ query: document, variables }),
  });
  const { data, errors } = JSON.parse(response.body) as GraphqlAnswer;
  if (errors?.length) throw new GraphqlFailure(errors, response.statusCode);
  const values = Object.values(data ?? {});
  return values.length === 1 ? values[0] : data;
}
