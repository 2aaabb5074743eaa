import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Forbidden, Unauthenticated } from '../failures.ts';
import { ACCESS, type Access } from './allow.ts';
import { actorOf, ActorSource, may, requestOf } from './actor.ts';

/** Denies by default: a root field or route that declares nothing lets nobody through. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly source: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new Forbidden(`${context.getClass().name}.${context.getHandler().name}`);
    const actor = await actorOf(requestOf(context), this.source);
    if (access === 'public') return true;
    if (!actor) throw new Unauthenticated();
    if (!may(actor, access)) throw new Forbidden(access);
    return true;
  }
}
