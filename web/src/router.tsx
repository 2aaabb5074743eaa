import { contentPageRoute } from './routes/content-page.tsx';
import { homeRoute } from './routes/home.tsx';
import { preferencesRoute } from './routes/preferences.tsx';
import { localeRoute, rootRoute } from './routes/root.tsx';

/** Every screen; the server renders them all. Interactive ones stand in router.client.tsx as well. */
const screens = [
  contentPageRoute,
  homeRoute,
  preferencesRoute,
] as const;

export const routeTree = rootRoute.addChildren([localeRoute.addChildren(screens)]);
