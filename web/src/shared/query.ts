import { QueryClient, queryOptions } from '@tanstack/react-query';
import { documentIdOf, type Api, type Operation } from './api.ts';
import { codeOf } from './api-failure.ts';

const FRESH_MS = 30_000;

/** One client a request on the server, one a tab in the browser; its queries ask through the given api. */
export function createQueryClient(api: Api): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (failures, error) => typeof window !== 'undefined' && failures < 2 && codeOf(error) === 'OFFLINE',
        meta: { api },
      },
      mutations: { retry: false },
    },
  });
}

/** Query options of an operation: `const coursesQuery = (locale: Locale) => queryOf(CoursesDocument, { locale })`. */
export function queryOf<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables) {
  return queryOptions({
    queryKey: [documentIdOf(operation), variables] as const,
    queryFn: ({ meta }) => (meta?.['api'] as (o: Operation<Result, Variables>, v: Variables) => Promise<Result>)(operation, variables),
  });
}
