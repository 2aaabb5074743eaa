import type { ReactNode } from 'react';
import { useCurrentPath } from '../../shared/routing/use-page.ts';

interface PostFormProps {
  className?: string | undefined;
  children: ReactNode;
}

/**
 * Posts to the page's own address without its fragment: a browser would carry the fragment on to wherever the answer
 * redirects, and the next lesson would open at a block of the last one.
 */
export function PostForm({ className, children }: PostFormProps) {
  return (
    <form method="post" action={useCurrentPath()} className={className}>
      {children}
    </form>
  );
}
