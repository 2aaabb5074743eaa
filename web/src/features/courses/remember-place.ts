import { createApi } from '../../shared/api.ts';
import { overHttp } from '../../shared/api-transport.ts';
import { RememberPlaceDocument } from '../../shared/operations/graphql.ts';

const SETTLED_MS = 600;

interface Place {
  part: string;
  block: string | null;
}

/**
 * Keeps on the server which block of a lesson is being read, so that any browser goes on there. Says nothing and breaks
 * nothing when the server cannot be reached: the next movement tries again.
 */
export function enhance(element: HTMLElement): void {
  const { slug = '', part = '', isHere } = element.dataset;
  const blocks = [...element.querySelectorAll<HTMLElement>('[data-block]')];
  const remember = rememberIn(slug);
  if (isHere !== 'true') void remember({ part, block: null });
  const note = () => {
    const block = blockInSight(blocks);
    keepInLanguages(block);
    void remember({ part, block });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(waiting);
    waiting = undefined;
    note();
  };
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(settle, SETTLED_MS);
  };
  document.addEventListener('scroll', wait, { passive: true });
  document.addEventListener('visibilitychange', () => {
    if (waiting && document.visibilityState === 'hidden') settle();
  });
  // Finishing a lesson moves the place on: nothing of this page may come after it.
  document.addEventListener('submit', () => {
    document.removeEventListener('scroll', wait);
    clearTimeout(waiting);
    waiting = undefined;
  });
}

function rememberIn(slug: string): (place: Place) => Promise<void> {
  const api = createApi((request) => overHttp(request, { keepalive: true }));
  let remembered = '';
  return async (place) => {
    const key = JSON.stringify(place);
    if (key === remembered) return;
    remembered = key;
    await api(RememberPlaceDocument, { slug, ...place }).catch(() => {
      remembered = '';
    });
  };
}

/** The block that reaches over the upper third of the window: the one being read. */
function blockInSight(blocks: readonly HTMLElement[]): string | null {
  const line = window.innerHeight / 3;
  const begun = blocks.filter((block) => block.getBoundingClientRect().top <= line);
  return (begun.at(-1) ?? blocks[0])?.dataset['block'] ?? null;
}

/** The language switch leads to the same block. */
function keepInLanguages(block: string | null): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.hash = block ?? '';
}
