import type { AppRouter } from './create-app-router.ts';

/** After a change of screen, reading goes on at the new heading, and the new title is announced. */
export function announceNavigation(router: AppRouter): void {
  const region = liveRegion();
  router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
    if (!pathChanged || !fromLocation) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    window.scrollTo({ top: 0 });
    region.textContent = document.title;
  });
}

function liveRegion(): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.className = 'visually-hidden';
  document.body.append(region);
  return region;
}
