import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';

const LARGEST_PAGE = 50;

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page.' })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasNextPage!: boolean;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: `At most ${LARGEST_PAGE}; more is cut to that.` })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

/** Rows that a page's statement asks for: one more than shown, which tells whether there is a next page. */
export function limitOf({ first }: PageArgs): number {
  return Math.min(Math.max(first, 1), LARGEST_PAGE) + 1;
}

/** @param rows as many as `limitOf` asked for, or fewer at the end */
export function pageOf<T>(rows: T[], args: PageArgs, cursorOf: (row: T) => string): Page<T> {
  const size = limitOf(args) - 1;
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { endCursor: last ? cursorOf(last) : null, hasNextPage: rows.length > size } };
}

/** Base of a list's type: `class CourseConnection extends connectionOf(() => CourseListItem) {}`. */
export function connectionOf<T extends object>(node: () => Type<T>) {
  @ObjectType({ isAbstract: true })
  abstract class Connection implements Page<T> {
    @Field(() => [node()])
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return Connection;
}
