import { accountSecurityRoute } from './routes/account-security.tsx';
import { authoringExchangeRoute } from './routes/authoring-exchange.tsx';
import { authoringRoomExchangeRoute } from './routes/authoring-room-exchange.tsx';
import { authoringTranslatePartRoute } from './routes/authoring-translate-part.tsx';
import { authoringEditRoute } from './routes/authoring-edit.tsx';
import { authoringMaterialEditRoute } from './routes/authoring-material-edit.tsx';
import { contestSubmitRoute } from './routes/contest-submit.tsx';
import { moderationRoute } from './routes/moderation.tsx';
import { localeRoute, rootRoute } from './routes/root.tsx';

/** The interactive screens, which the browser takes over; a link to any other one loads a new page. */
const screens = [
  accountSecurityRoute,
  authoringEditRoute,
  authoringExchangeRoute,
  authoringRoomExchangeRoute,
  authoringMaterialEditRoute,
  authoringTranslatePartRoute,
  contestSubmitRoute,
  moderationRoute,
] as const;

export const clientRouteTree = rootRoute.addChildren([localeRoute.addChildren(screens)]);
