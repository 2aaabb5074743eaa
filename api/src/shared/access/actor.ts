import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '@inclusive/localisation/locale';
import { mayWithRoles, type Permission, type Role } from '@inclusive/permissions/permissions';

export interface Membership {
  organisationId: string;
  roles: Role[];
}

/** The person on whose behalf a request acts. */
export interface Actor {
  personId: string;
  name: string;
  email: string;
  locale: Locale;
  isAdministrator: boolean;
  memberships: Membership[];
  /** Given by the browser to a change which it may send again; see `Once`. */
  requestKey?: string | undefined;
}

/** Finds who a request's session belongs to. */
export abstract class ActorSource {
  abstract actorOf(request: FastifyRequest): Promise<Actor | undefined>;
}

/** Where a permission of the actor reaches: in SQL `($1 or organisation_id = any($2))`. */
export function reach(actor: Actor, permission: Permission): { everywhere: boolean; organisations: string[] } {
  const organisations = actor.memberships.filter(({ roles }) => mayWithRoles(permission, roles));
  return { everywhere: actor.isAdministrator, organisations: organisations.map((each) => each.organisationId) };
}

export function may(actor: Actor, permission: Permission): boolean {
  return (
    actor.isAdministrator ||
    mayWithRoles(permission, []) ||
    actor.memberships.some(({ roles }) => mayWithRoles(permission, roles))
  );
}

const lookups = new WeakMap<object, Promise<Actor | undefined>>();
const actors = new WeakMap<object, Actor>();

/** The actor of a request, looked up once however often it is asked for. */
export function actorOf(request: FastifyRequest, source: ActorSource): Promise<Actor | undefined> {
  const lookup = lookups.get(request.raw) ?? lookUp(request, source);
  lookups.set(request.raw, lookup);
  return lookup;
}

async function lookUp(request: FastifyRequest, source: ActorSource): Promise<Actor | undefined> {
  const found = await source.actorOf(request);
  if (!found) return undefined;
  const actor = { ...found, requestKey: requestKeyOf(request) };
  actors.set(request.raw, actor);
  return actor;
}

function requestKeyOf({ headers: { 'idempotency-key': key } }: FastifyRequest): string | undefined {
  return typeof key === 'string' && /^[\w-]{16,64}$/.test(key) ? key : undefined;
}

export function requestOf(context: ExecutionContext): FastifyRequest {
  if (context.getType<string>() !== 'graphql') return context.switchToHttp().getRequest();
  return GqlExecutionContext.create(context).getContext<{ req: FastifyRequest }>().req;
}

/** The resolved actor; undefined only where a root field is @Public and nobody is signed in. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  actors.get(requestOf(context).raw),
);

/** The Fastify request behind a GraphQL or HTTP call. */
export const CurrentRequest = createParamDecorator((_data: unknown, context: ExecutionContext) => requestOf(context));
