import { rootRoute, localeRoute } from './routes/root.tsx';
import { homeRoute } from './routes/home.tsx';

/** Every screen; the server renders them all. Interactive ones stand in router.client.tsx as well. */
export const routeTree = rootRoute.addChildren([localeRoute.addChildren([homeRoute])]);
