import { Controller, Get, Header, Param } from '@nestjs/common';
import { Public } from '../shared/access/allow.ts';
import { NotFound } from '../shared/failures.ts';
import { Issuer } from './credentials/issuer.ts';
import { StatusLists } from './credentials/status-lists.ts';

const FIVE_MINUTES = 'public, max-age=300';

/** What a verifier anywhere needs to know: who issues, with which keys, and what was revoked. */
@Public()
@Controller()
export class IssuerController {
  constructor(
    private readonly issuer: Issuer,
    private readonly lists: StatusLists,
  ) {}

  @Get('issuer')
  @Header('content-type', 'application/ld+json')
  @Header('cache-control', FIVE_MINUTES)
  @Header('access-control-allow-origin', '*')
  profile() {
    return this.issuer.document();
  }

  @Get('.well-known/did.json')
  @Header('content-type', 'application/did+ld+json')
  @Header('cache-control', FIVE_MINUTES)
  @Header('access-control-allow-origin', '*')
  did() {
    return this.issuer.didDocument();
  }

  @Get('credentials/status/:list')
  @Header('content-type', 'application/vc')
  @Header('cache-control', 'public, max-age=60')
  @Header('access-control-allow-origin', '*')
  async status(@Param('list') list: string): Promise<string> {
    if (!/^[1-9]\d{0,3}$/.test(list)) throw new NotFound('status list');
    return JSON.stringify(await this.lists.list(Number(list)));
  }
}
