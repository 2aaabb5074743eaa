import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Auth } from '../../accounts/auth.ts';
import { CLIENT_ADDRESS } from '../../accounts/auth.parts.ts';
import { Config } from '../../shared/config.ts';
import { NotFound } from '../../shared/failures.ts';
import { checked } from '../../shared/input.ts';
import { type Fault, refused } from '../../shared/refused.ts';
import { type Endpoint, endpoints } from './endpoints.ts';

/** On whose behalf better-auth is asked. */
export interface Caller {
  cookie?: string | undefined;
  userAgent?: string | undefined;
  address: string;
}

export interface AuthAnswer {
  status: number;
  /** Set-Cookie headers, to be handed on as they are. */
  cookies: string[];
  body: Record<string, unknown>;
}

/** The only door to better-auth: known paths, checked input, codes instead of prose, no tokens in answers. */
@Injectable()
export class AuthGateway {
  constructor(
    private readonly auth: Auth,
    private readonly config: Config,
  ) {}

  /** @throws NotFound for paths that are not open */
  async call(method: string, path: string, input: unknown, caller: Caller): Promise<AuthAnswer> {
    const endpoint = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined;
    if (endpoint?.method !== method) throw new NotFound('auth path');
    const { value, refused } = checked(endpoint.takes, input ?? {});
    if (refused) return { status: 422, cookies: [], body: { code: refused.code, faults: refused.faults } };
    const request = this.requestOf(path, endpoint, value, caller);
    const [response] = await Promise.all([this.auth.answer(request), pause(endpoint.floor ?? 0)]);
    return answerOf(endpoint, response);
  }

  private requestOf(path: string, endpoint: Endpoint, input: Record<string, unknown>, caller: Caller): Request {
    const method = endpoint.inner ?? endpoint.method;
    const url = new URL(`${this.config.publicUrl}/api/auth/${path}`);
    if (method === 'GET') url.search = String(new URLSearchParams(input as Record<string, string>));
    return new Request(url, {
      method,
      headers: {
        origin: this.config.publicUrl,
        [CLIENT_ADDRESS]: caller.address,
        ...(caller.cookie && { cookie: caller.cookie }),
        ...(caller.userAgent && { 'user-agent': caller.userAgent }),
        ...(method === 'POST' && { 'content-type': 'application/json' }),
      },
      ...(method === 'POST' && { body: JSON.stringify(input) }),
    });
  }
}

async function answerOf(endpoint: Endpoint, response: Response): Promise<AuthAnswer> {
  const cookies = response.headers.getSetCookie();
  const body = await bodyOf(response);
  if (response.ok) return { status: 200, cookies, body: { ...picked(body, endpoint.gives), ...endpoint.adds?.(body) } };
  const { code, ...details } = codeOf(response, body);
  const field = endpoint.faultAt?.[code];
  const faults: Fault[] = field ? [{ field, code }] : [];
  const status = response.status < 400 ? 400 : response.status;
  return { status, cookies, body: { ...refused(code, faults), ...details } };
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  try {
    return (JSON.parse(text) as Record<string, unknown> | null) ?? {};
  } catch {
    return {};
  }
}

function codeOf(response: Response, body: Record<string, unknown>): { code: string; retryAfterSeconds?: number } {
  if (response.status === 429 && body['code'] !== 'ACCOUNT_TEMPORARILY_LOCKED') {
    const wait = Number(body['retryAfter'] ?? response.headers.get('x-retry-after'));
    return { code: 'TOO_MANY', retryAfterSeconds: wait || 60 };
  }
  const redirected = response.headers.get('location');
  const told = redirected ? new URL(redirected, 'http://localhost').searchParams.get('error') : body['code'];
  if (response.status >= 500) return { code: 'INTERNAL' };
  return { code: typeof told === 'string' ? told : 'BAD_REQUEST' };
}

function picked(body: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  if (names.includes('*')) return body;
  return Object.fromEntries(names.filter((name) => name in body).map((name) => [name, body[name]]));
}
