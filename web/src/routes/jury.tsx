import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { jurySeatsQuery } from '../features/contests/jury/jury.queries.ts';
import { SeatCard } from '../features/contests/jury/SeatCard.tsx';
import { CardList } from '../shared/components/Card.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useLocale } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** The juries on which the reader sits. */
export const juryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'jury',
  staticData: { namespaces: ['jury'], cacheSeconds: 0 },
  loader: ({ context: { queryClient, locale } }) => queryClient.ensureQueryData(jurySeatsQuery(locale)),
  component: JuryScreen,
});

function JuryScreen() {
  const { t } = useTranslation('jury');
  const { jurySeats } = useSuspenseQuery(jurySeatsQuery(useLocale())).data;
  return (
    <Page title={t('title')} lead={t('lead')} isUnlisted>
      {jurySeats.length ? (
        <CardList>
          {jurySeats.map((seat) => (
            <SeatCard key={seat.slug} seat={seat} />
          ))}
        </CardList>
      ) : (
        <p>{t('none')}</p>
      )}
    </Page>
  );
}
