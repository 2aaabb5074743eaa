import { describe, expect, it } from '@jest/globals';
import type { AnyRoute } from '@tanstack/react-router';
import { screenPaths } from './shared/routing/paths.ts';

/** The screens below the locale route, which both trees share: taken before the other tree is made. */
function screensOf(tree: AnyRoute): AnyRoute[] {
  const [locale] = Object.values(tree.children ?? {}) as AnyRoute[];
  return Object.values(locale?.children ?? {}) as AnyRoute[];
}

const screens = screensOf((await import('./router.tsx')).routeTree);
const clientScreens = screensOf((await import('./router.client.tsx')).clientRouteTree);
const pathOf = ({ options }: AnyRoute) => `/${String((options as { path?: string }).path).replace(/^\//, '')}`;

describe('the router', () => {
  it('has a screen for every path that links may lead to, and no other', () => {
    expect(screens.map(pathOf).toSorted()).toEqual([...screenPaths].toSorted());
  });

  it('gives the browser exactly the interactive screens', () => {
    const interactive = screens.filter(({ options }) => options.staticData?.interactive);
    expect(clientScreens.map(pathOf).toSorted()).toEqual(interactive.map(pathOf).toSorted());
  });
});
