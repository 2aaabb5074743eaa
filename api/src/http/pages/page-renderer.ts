/** The built pages' renderer, as web/src/server/entry.tsx offers it. */
export interface PageRequest {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  readonly cookie: string | undefined;
  readonly acceptLanguage: string | undefined;
  readonly form?: URLSearchParams | undefined;
  /** Why the request is answered with a page of failure before any screen sees it. */
  readonly failure?: 'FORBIDDEN' | 'BAD_INPUT' | undefined;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  readonly body: string;
  readonly cacheSeconds: number;
}

export interface Backend {
  graphql(operation: { documentId: string; variables: unknown }): Promise<{ status: number; body: unknown }>;
  auth(
    path: string,
    body: Record<string, unknown>,
  ): Promise<{ status: number; body: unknown; setCookies: readonly string[] }>;
}

export interface PageSettings {
  readonly publicUrl: string;
  readonly sessionCookies: readonly string[];
  readonly report: (error: unknown) => string;
}

export type Render = (request: PageRequest, backend: Backend) => Promise<PageAnswer>;

export interface RendererModule {
  createRender(build: unknown, settings: PageSettings): Render;
}
