import { diariesRoute } from './diaries.tsx';
import { diaryDetailsRoute } from './diary-details.tsx';
import { diaryRoute } from './diary.tsx';
import { serviceRoute } from './service.tsx';
import { servicesRoute } from './services.tsx';
import { visitFiguresRoute } from './visit-figures.tsx';

/** Where those who keep diaries and services set up what can be booked, and see how it is used. */
export const setUpRoutes = [
  diariesRoute,
  diaryDetailsRoute,
  diaryRoute,
  serviceRoute,
  servicesRoute,
  visitFiguresRoute,
] as const;
