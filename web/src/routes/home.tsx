import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { Doors } from '../features/home/Doors.tsx';
import { Hero } from '../features/home/Hero.tsx';
import { homeQuery } from '../features/home/home.queries.ts';
import styles from '../features/home/Home.module.css';
import { NetworkRooms, Partners } from '../features/home/Network.tsx';
import { RoomExplained } from '../features/home/RoomExplained.tsx';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const homeRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: '/',
  staticData: { namespaces: ['home'], cacheSeconds: 300 },
  loader: ({ context }) => context.queryClient.ensureQueryData(homeQuery(context.locale)),
  component: HomeScreen,
});

function HomeScreen() {
  const { data } = useSuspenseQuery(homeQuery(useLocale()));
  return (
    <div className={styles.home}>
      <Hero />
      <Doors />
      <RoomExplained />
      <NetworkRooms rooms={data.rooms.nodes} />
      <Partners partners={data.organisations.nodes} />
    </div>
  );
}
