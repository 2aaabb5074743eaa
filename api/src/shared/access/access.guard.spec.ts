import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Forbidden, Unauthenticated } from '../failures.ts';
import { AccessGuard } from './access.guard.ts';
import type { Actor } from './actor.ts';
import { Allow, Public } from './allow.ts';

class Fields {
  undeclared() {}

  @Public()
  open() {}

  @Allow('contest.moderate')
  moderated() {}
}

const actor = (roles: Actor['memberships'][number]['roles'], isAdministrator = false): Actor => ({
  personId: 'p',
  name: 'N',
  email: 'n@example.org',
  locale: 'lv',
  isAdministrator,
  memberships: [{ organisationId: 'o', roles }],
});

function enters(field: keyof Fields, who: Actor | undefined): Promise<boolean> {
  const request = { headers: {}, raw: {} };
  const context = {
    getType: () => 'http',
    getClass: () => Fields,
    getHandler: () => Fields.prototype[field],
    switchToHttp: () => ({ getRequest: () => request }),
  } as unknown as ExecutionContext;
  return new AccessGuard(new Reflector(), { actorOf: () => Promise.resolve(who) }).canActivate(context);
}

describe('AccessGuard', () => {
  it('lets nobody reach what declares nothing, administrators neither', async () => {
    await expect(enters('undeclared', undefined)).rejects.toThrow(Forbidden);
    await expect(enters('undeclared', actor(['coordinator'], true))).rejects.toThrow(Forbidden);
  });

  it('lets everybody reach what is public', async () => {
    expect(await enters('open', undefined)).toBe(true);
  });

  it('asks for the right role elsewhere', async () => {
    await expect(enters('moderated', undefined)).rejects.toThrow(Unauthenticated);
    await expect(enters('moderated', actor(['editor', 'juror']))).rejects.toThrow(Forbidden);
    expect(await enters('moderated', actor(['specialist', 'coordinator']))).toBe(true);
    expect(await enters('moderated', actor([], true))).toBe(true);
  });
});
