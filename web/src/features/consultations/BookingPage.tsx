import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Details } from '../../shared/components/Details.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Page } from '../../shared/components/Page.tsx';
import { Prose } from '../../shared/components/Prose.tsx';
import type { OfferQuery } from '../../shared/operations/graphql.ts';
import { EasySwitch } from '../../shared/preferences/EasySwitch.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import { BookingSteps } from './BookingSteps.tsx';

interface BookingPageProps {
  offer: OfferQuery['offer'];
  current: 2 | 3 | 4;
  title: string;
  lead?: ReactNode;
  day?: string;
  /** A time that is kept meanwhile. */
  hold?: string | undefined;
  children: ReactNode;
}

/** The frame of the questions on the way to a booking. */
export function BookingPage({ offer, current, title, lead, day, hold, children }: BookingPageProps) {
  const { t } = useTranslation('consultations');
  const { t: tCommon } = useTranslation('common');
  const to = usePath();
  const room = offer.place.slug;
  return (
    <Page
      title={title}
      documentTitle={`${title} – ${offer.title.text}`}
      lead={lead}
      kicker={<Localised text={offer.title} />}
      breadcrumbs={[
        { label: tCommon('nav.rooms'), href: to('/rooms') },
        { label: <Localised text={offer.place.name} />, href: to('/rooms/$room', { room }) },
        { label: t('title'), href: to('/rooms/$room/book', { room }) },
      ]}
      isUnlisted
    >
      <BookingSteps current={current} room={room} service={offer.service} day={day} hold={hold} />
      {current === 2 && <EasySwitch languages={offer.easyLanguages} />}
      {children}
      {offer.awaits && current < 4 && (
        <Details summary={t('service.awaits')}>
          <Prose html={offer.awaits} />
        </Details>
      )}
    </Page>
  );
}
