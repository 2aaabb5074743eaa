import { isLocale } from '@inclusive/localisation/locale';
import type { AppRouter } from './create-app-router.ts';
import { inLocale } from './use-page.ts';

/**
 * After a change of screen, reading goes on at the new heading, the new title is announced,
 * and the frame's links lead to the new address.
 */
export function followNavigation(router: AppRouter): void {
  const region = liveRegion();
  router.subscribe('onRendered', ({ pathChanged, fromLocation, toLocation }) => {
    leadFrameTo(toLocation.publicHref);
    if (!pathChanged || !fromLocation) return;
    focusHeading();
    region.textContent = document.title;
  });
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}

function leadFrameTo(href: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
    if (isLocale(link.hreflang)) link.setAttribute('href', inLocale(href, link.hreflang));
  }
  for (const back of document.querySelectorAll<HTMLInputElement>('header input[name="back"]')) back.value = href;
}

function liveRegion(): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.className = 'visually-hidden';
  document.body.append(region);
  return region;
}
