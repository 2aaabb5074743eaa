import type { ReactNode } from 'react';
import { LinkButton } from '../components/Button.tsx';
import { CardList } from '../components/Card.tsx';
import { Empty } from '../components/Empty.tsx';
import { Pagination } from '../components/Pagination.tsx';

interface FoundCardsProps {
  /** Where this page begins, if it is not the first. */
  after: string | undefined;
  pageInfo: { endCursor?: string | null | undefined; hasNextPage: boolean };
  /** The list's address from an entry on. */
  path: (after: string | undefined) => string;
  /** What is said where nothing fits, with the way to everything. */
  none: { title: string; text: string; all: string; path: string };
  /** One card for each. */
  children: ReactNode[];
}

/** One page of what a catalogue has found. */
export function FoundCards({ after, pageInfo: { endCursor, hasNextPage }, path, none, children }: FoundCardsProps) {
  if (!children.length) {
    return (
      <Empty title={none.title} action={<LinkButton href={none.path}>{none.all}</LinkButton>}>
        {none.text}
      </Empty>
    );
  }
  return (
    <>
      <CardList>{children}</CardList>
      <Pagination previous={after && path(undefined)} next={hasNextPage && endCursor ? path(endCursor) : undefined} />
    </>
  );
}
