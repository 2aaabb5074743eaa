import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

const MOST = 50;

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Give it as `after` to get what follows.' })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `At most ${MOST}.` })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

export interface Connection<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
}

/** The GraphQL type of a list that is read page by page. */
export function connectionOf<Node extends object>(name: string, node: () => Type<Node>): Type<Connection<Node>> {
  @ObjectType(name)
  class ConnectionType implements Connection<Node> {
    @Field(() => [node()])
    nodes!: Node[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}

/** How many rows to ask for: one more than are shown, to know whether others follow. */
export function limitOf({ first }: PageArgs): number {
  return Math.max(1, Math.min(first, MOST)) + 1;
}

/** @param rows up to `limitOf(page)` of them, in order */
export function pageOf<Node>(rows: Node[], page: PageArgs, keyOf: (node: Node) => readonly string[]): Connection<Node> {
  const nodes = rows.slice(0, limitOf(page) - 1);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { endCursor: last ? cursorOf(keyOf(last)) : null, hasNextPage: rows.length > nodes.length } };
}

export function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key of the last row that the reader has; undefined at the start and for a cursor that is none of ours. */
export function keyAfter({ after }: PageArgs, length: number): string[] | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(after ?? '', 'base64url').toString('utf8'));
    return Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string') ? key : undefined;
  } catch {
    return undefined;
  }
}
