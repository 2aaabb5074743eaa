import { createApi } from '../../../shared/api.ts';
import { overHttp } from '../../../shared/api-transport.ts';
import { RememberPlaceDocument } from '../../../shared/operations/graphql.ts';

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
    const block = isAtTop() ? undefined : blockInSight(blocks);
    if (!block) return;
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

/** Whoever goes up to the header, to change the language perhaps, has not gone back to the beginning of the text. */
function isAtTop(): boolean {
  const heading = document.querySelector('h1');
  return heading !== null && heading.getBoundingClientRect().bottom > 0;
}

/** The block that reaches over the upper third of the window: the one being read. */
function blockInSight(blocks: readonly HTMLElement[]): string | undefined {
  const line = window.innerHeight / 3;
  return blocks.findLast((block) => block.getBoundingClientRect().top <= line)?.dataset['block'];
}

/** The switches of language and of easy language lead to the same block. */
function keepInLanguages(block: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.hash = block;
  for (const back of document.querySelectorAll<HTMLInputElement>('[data-keep-place]'))
    back.value = `${back.value.split('#', 1)[0]}#${block}`;
}
