import { rootRoute, localeRoute } from './routes/root.tsx';

/** The interactive screens, which the browser takes over; a link to any other one loads a new page. */
export const clientRouteTree = rootRoute.addChildren([localeRoute.addChildren([])]);
