import { QueryClient, queryOptions } from '@tanstack/react-query';
import { documentIdOf, type Api, type Operation } from './api.ts';
import { codeOf } from './api-failure.ts';

const FRESH_MS = 30_000;

const apis = new WeakMap<QueryClient, Api>();

/** One client a request on the server, one a tab in the browser; its queries ask through the given api. */
export function createQueryClient(api: Api): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (failures, error) => typeof window !== 'undefined' && failures < 2 && codeOf(error) === 'OFFLINE',
      },
      mutations: { retry: false },
    },
  });
  apis.set(client, api);
  return client;
}

/** Query options of an operation: `const coursesQuery = (locale: Locale) => queryOf(CoursesDocument, { locale })`. */
export function queryOf<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) {
  return queryOptions({
    queryKey: [documentIdOf(operation), variables] as const,
    queryFn: ({ client }) => ask(client, operation, variables),
  });
}

function ask<Result, Variables>(
  client: QueryClient,
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const api = apis.get(client);
  if (!api) throw new Error('the query client was not made by createQueryClient');
  return (api as (operation: Operation<Result, Variables>, variables: Variables) => Promise<Result>)(
    operation,
    variables,
  );
}
