import { All, Controller, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../shared/access/allow.ts';
import { Config } from '../../shared/config.ts';
import { AuthGateway } from './auth.gateway.ts';

/** better-auth for scripts in the browser: passkeys and the second factor. */
@Public()
@Controller('api/auth')
export class AuthController {
  private readonly origin: string;

  constructor(
    private readonly gateway: AuthGateway,
    config: Config,
  ) {
    this.origin = new URL(config.publicUrl).origin;
  }

  @All('*')
  async answer(@Param('*') path: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    void reply.header('cache-control', 'no-store');
    if (request.method !== 'GET' && !this.isOurs(request))
      return reply.status(403).send({ code: 'CROSS_SITE', faults: [] });
    const { status, cookies, body } = await this.gateway.call(request.method, path, request.body, {
      cookie: request.headers.cookie,
      userAgent: request.headers['user-agent'],
      address: request.ip,
    });
    return reply.status(status).header('set-cookie', cookies).send(body);
  }

  /** Browsers name the page that sends; what names another one, or none, is not one of our screens. */
  private isOurs({ headers }: FastifyRequest): boolean {
    return headers.origin === undefined ? headers['sec-fetch-site'] === 'same-origin' : headers.origin === this.origin;
  }
}
