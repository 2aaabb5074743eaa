import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookieName } from '../../accounts/session-cookie.ts';
import { isAnonymous } from '../../shared/access/anonymous.ts';
import { Changes } from '../../shared/changes/changes.ts';
import { Config } from '../../shared/config.ts';
import { AuthGateway } from '../auth/auth.gateway.ts';
import { Answers } from '../graphql/answers.ts';
import { KnownOperations } from '../graphql/known-operations.ts';
import { Assets } from './assets.ts';
import { backendFor, type BackendParts } from './backend.ts';
import { BuiltPages, CLIENT_FILES, isBuilt } from './built-pages.ts';
import { encodingFor } from './encoding.ts';
import { parseForms } from './form-body.ts';
import { PageCache, pageKey, sendable, type SendablePage } from './page-cache.ts';
import type { PageRequest } from './page-renderer.ts';
import { isSameSite } from './same-site.ts';
import { securityHeaders } from './security-headers.ts';
import { send, sendAsset } from './sending.ts';

/** Answers every address that nothing else answers with a page of the web, and serves the files of its build. */
@Injectable()
export class Pages implements OnModuleInit {
  private readonly logger = new Logger(Pages.name);
  private readonly cache: PageCache;
  private readonly security: Record<string, string>;
  private readonly origin: string;
  private readonly built: BuiltPages;
  private readonly backend: BackendParts;
  private assets: Assets | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
    changes: Changes,
    gateway: AuthGateway,
    answers: Answers,
    known: KnownOperations,
  ) {
    this.backend = { known, answers, gateway };
    this.cache = new PageCache(changes);
    this.security = securityHeaders(config.publicUrl);
    this.origin = new URL(config.publicUrl).origin;
    this.built = new BuiltPages({
      publicUrl: config.publicUrl,
      sessionCookies: [sessionCookieName(config.publicUrl)],
      report: (error) => this.report(error),
    });
  }

  async onModuleInit(): Promise<void> {
    if (!(await isBuilt())) return this.logger.warn('the web is not built: no pages are served');
    this.assets = await Assets.of(CLIENT_FILES);
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    if (this.config.environment === 'development') fastify.addHook('onRequest', () => this.takeNewBuild());
    fastify.addHook('onRequest', (request, reply, done) => {
      if (!this.answerAtOnce(request, reply)) done();
    });
    void fastify.register((scope, _options, done) => {
      parseForms(scope);
      scope.setErrorHandler((error, request, reply) => this.refuse(request, reply, error));
      scope.route({
        method: ['GET', 'HEAD', 'POST'],
        url: '/*',
        handler: (request, reply) => this.answer(request, reply),
      });
      done();
    });
  }

  /** Files and cached pages need no routing. */
  private answerAtOnce(request: FastifyRequest, reply: FastifyReply): boolean {
    const { method, headers } = request;
    const url = request.raw.url ?? '/';
    if (method !== 'GET' && method !== 'HEAD') return false;
    const [path = ''] = url.split('?', 1);
    if (this.assets?.has(path)) {
      void sendAsset(request, reply, this.assets.get(path, headers['accept-encoding']));
      return true;
    }
    const page = isAnonymous(headers) ? this.cache.get(this.keyOf(request) ?? '') : undefined;
    if (page) send(request, reply, page, this.origin);
    return page !== undefined;
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (request.method === 'POST') {
      const failure = isSameSite(request.headers, this.origin) ? undefined : 'FORBIDDEN';
      return send(request, reply, await this.make(request, failure), this.origin);
    }
    const key = isAnonymous(request.headers) ? this.keyOf(request) : undefined;
    const make = () => this.make(request);
    send(request, reply, key ? await this.cache.getOrMake(key, make) : await make(), this.origin);
  }

  private async make(
    request: FastifyRequest,
    failure?: PageRequest['failure'],
  ): Promise<SendablePage & { setCookies: readonly string[] }> {
    const render = await this.built.current();
    const form = request.body instanceof URLSearchParams ? request.body : undefined;
    const answer = await render(
      {
        method: request.method as PageRequest['method'],
        url: request.raw.url ?? '/',
        cookie: request.headers.cookie,
        acceptLanguage: request.headers['accept-language'],
        form,
        failure,
      },
      backendFor(this.backend, request),
    );
    const page = sendable(answer, encodingFor(request.headers['accept-encoding']), this.security);
    return { ...page, setCookies: answer.setCookies };
  }

  /** A form that could not even be read: too large, or no form. */
  private async refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<void> {
    const { statusCode = 500 } = error as { statusCode?: number };
    if (statusCode >= 500) this.report(error);
    const page = await this.make(request, 'BAD_INPUT');
    send(request, reply, { ...page, status: statusCode }, this.origin);
  }

  private async takeNewBuild(): Promise<void> {
    if (await this.built.refresh()) this.assets = await Assets.of(CLIENT_FILES);
  }

  private keyOf({ raw, headers }: FastifyRequest): string | undefined {
    return pageKey(raw.url ?? '/', headers.cookie, encodingFor(headers['accept-encoding']));
  }

  private report(error: unknown): string {
    const id = randomUUID();
    this.logger.error(`${id} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return id;
  }
}
