/** What the server in front hands over; nothing of Fastify or Node's HTTP. */
export interface PageRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** Path and query. */
  readonly url: string;
  readonly cookie?: string | undefined;
  readonly acceptLanguage?: string | undefined;
  readonly form?: URLSearchParams | undefined;
  /** Why the request gets a page of failure before any screen sees it. */
  readonly failure?: 'FORBIDDEN' | 'BAD_INPUT' | undefined;
}

/** The ways to the API: inside the same process, or over HTTP from another one. */
export interface Backend {
  graphql(request: { documentId: string; variables: unknown }): Promise<{ status: number; body: unknown }>;
  auth(
    path: string,
    body: Record<string, unknown>,
  ): Promise<{ status: number; body: unknown; setCookies: readonly string[] }>;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  readonly body: string;
  /** Seconds that any anonymous reader with the same preferences may get this answer; 0 for never. */
  readonly cacheSeconds: number;
}

export interface Settings {
  readonly publicUrl: string;
  readonly sessionCookies: readonly string[];
  /** Writes what went wrong to the log and gives the id under which it stands there. */
  readonly report: (error: unknown) => string;
}

export function redirection(status: 301 | 302 | 303, location: string, setCookies: readonly string[] = []): PageAnswer {
  return { status, headers: { location, 'cache-control': 'no-store' }, setCookies, body: '', cacheSeconds: 0 };
}
