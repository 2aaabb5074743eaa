import type { Locale } from '@inclusive/localisation/locale';
import type { AppRouter } from './create-app-router.ts';
import { isScreen } from './page-outcome.ts';

/** Plain links to interactive screens of the same language change the screen without loading a new document. */
export function followLinks(router: AppRouter, locale: Locale): void {
  document.addEventListener('click', (event) => {
    const url = followable(event);
    if (!url || !leadsToScreen(router, url, locale)) return;
    event.preventDefault();
    void router.navigate({ href: url.pathname + url.search + url.hash });
  });
}

function followable(event: MouseEvent): URL | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || (link.target && link.target !== '_self') || link.hasAttribute('download')) return;
  const url = new URL(link.href, location.href);
  const isJump = url.hash !== '' && url.pathname === location.pathname && url.search === location.search;
  return url.origin === location.origin && !isJump ? url : undefined;
}

function leadsToScreen(router: AppRouter, url: URL, locale: Locale): boolean {
  if (url.pathname.split('/', 2)[1] !== locale) return false;
  const leaf = router.matchRoutes(url.pathname, {}).at(-1);
  // A path below a screen that the browser does not know matches the screen itself.
  if (leaf?.pathname !== url.pathname) return false;
  return isScreen({ ...leaf, status: 'success' });
}
