import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, notFound } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { bookingQuery, waitingEntryQuery } from '../features/consultations/consultations.queries.ts';
import { BookingView } from '../features/consultations/BookingView.tsx';
import { CancelQuestion } from '../features/consultations/CancelQuestion.tsx';
import { changeVisit } from '../features/consultations/change-visit.ts';
import { isMoment } from '../features/consultations/hold-time.ts';
import { WaitingView } from '../features/consultations/WaitingView.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Page } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  /** Set on the way from the form: says that it worked. */
  done?: '1' | undefined;
  /** Asks whether to cancel. */
  cancel?: '1' | undefined;
  /** The former time, right after the visit was moved. */
  moved?: string | undefined;
}

export const bookingRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'booking/$token',
  staticData: { namespaces: ['consultations', 'waiting'], action: changeVisit, cacheSeconds: 0 },
  validateSearch: (search: Record<string, unknown>): Search => ({
    done: textOf(search['done']) === '1' ? '1' : undefined,
    cancel: textOf(search['cancel']) === '1' ? '1' : undefined,
    moved: isMoment(textOf(search['moved']) ?? '') ? textOf(search['moved']) : undefined,
  }),
  loader: async ({ context: { queryClient, locale }, params }) => {
    const { booking } = await queryClient.ensureQueryData(bookingQuery(locale, params.token));
    if (booking) return;
    const { waitingEntry } = await queryClient.ensureQueryData(waitingEntryQuery(locale, params.token));
    if (!waitingEntry) throw notFound();
  },
  component: BookingScreen,
  notFoundComponent: UnknownBooking,
});

function BookingScreen() {
  const { token } = bookingRoute.useParams();
  const { done, cancel, moved } = bookingRoute.useSearch();
  const { data } = useSuspenseQuery(bookingQuery(useLocale(), token));
  if (!data.booking) return <Waiting token={token} />;
  if (cancel && data.booking.canBeCancelled) return <CancelQuestion booking={data.booking} token={token} />;
  return <BookingView booking={data.booking} token={token} isNew={done === '1'} movedFrom={moved} />;
}

/** The same link leads to the place on the waiting list and later to the booking. */
function Waiting({ token }: { token: string }) {
  const { waitingEntry } = useSuspenseQuery(waitingEntryQuery(useLocale(), token)).data;
  return waitingEntry ? <WaitingView entry={waitingEntry} token={token} /> : <UnknownBooking />;
}

export function UnknownBooking() {
  const { t } = useTranslation('consultations');
  const to = usePath();
  return (
    <Page
      title={t('booking.unknownTitle')}
      lead={t('booking.unknownText')}
      isUnlisted
      actions={<LinkButton href={to('/booking')}>{t('booking.withCode')}</LinkButton>}
    />
  );
}
