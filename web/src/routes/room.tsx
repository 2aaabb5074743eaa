import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roomBooksQuery } from '../features/books/books.queries.ts';
import { RoomBooks } from '../features/books/RoomBooks.tsx';
import { OfferCards } from '../features/consultations/OfferCards.tsx';
import { roomOffersQuery } from '../features/consultations/consultations.queries.ts';
import { useOpenNow } from '../features/places/opening-words.ts';
import { OpeningHours } from '../features/places/OpeningHours.tsx';
import { roomQuery } from '../features/places/places.queries.ts';
import { RoomFacts } from '../features/places/RoomFacts.tsx';
import { RoomSurroundings } from '../features/places/RoomSurroundings.tsx';
import styles from '../features/places/RoomPage.module.css';
import { SenseList } from '../features/places/SenseList.tsx';
import { StoryPreview } from '../features/places/StorySteps.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Prose } from '../shared/components/Prose.tsx';
import type { RoomQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const roomRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms/$room',
  staticData: { namespaces: ['places', 'consultations', 'books'] },
  loader: ({ context: { queryClient, locale }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(roomQuery(locale, params.room)),
      queryClient.ensureQueryData(roomOffersQuery(locale, params.room)),
      queryClient.ensureQueryData(roomBooksQuery(locale, params.room)),
    ]),
  component: RoomScreen,
});

type Room = RoomQuery['room'];

function RoomScreen() {
  const { t } = useTranslation('places');
  const to = usePath();
  const { room: slug } = roomRoute.useParams();
  const { data } = useSuspenseQuery(roomQuery(useLocale(), slug));
  const { room } = data;
  const isOpen = room.status === 'open';
  return (
    <Page
      title={room.name.text}
      heading={<Localised text={room.name} />}
      kicker={<Localised text={room.library} />}
      lead={<Localised text={room.summary} />}
      description={room.summary.text}
      breadcrumbs={[{ label: t('title'), href: to('/rooms') }]}
      sash={slug}
      actions={isOpen && <LinkButton href="#book">{t('services.all')}</LinkButton>}
    >
      {!isOpen && (
        <Notice tone="warn" title={t('plannedTitle')}>
          <p>{t('plannedText')}</p>
        </Notice>
      )}
      <Practical room={room} />
      <Expected room={room} />
      <RoomBooks room={slug} />
      {isOpen && <Bookable slug={slug} />}
    </Page>
  );
}

function Practical({ room }: { room: Room }) {
  const { t } = useTranslation('places');
  const openNow = useOpenNow(room.opening, room.zone);
  return (
    <>
      <div className={styles.columns}>
        <RoomFacts room={room} />
        {room.status === 'open' && (
          <Section title={t('opening.title')} id="hours">
            <p className={styles.now}>{openNow}</p>
            <OpeningHours opening={room.opening} />
          </Section>
        )}
      </div>
      {room.isExample && room.status === 'open' && (
        <Notice>
          <p>{t('exampleNote')}</p>
        </Notice>
      )}
    </>
  );
}

function Expected({ room }: { room: Room }) {
  const { t } = useTranslation('places');
  const to = usePath();
  return (
    <>
      {room.whatToExpect && (
        <Section title={t('expect')} id="expect">
          <Prose html={room.whatToExpect} />
        </Section>
      )}
      {room.story.length > 0 && (
        <Section title={t('story.title')} id="story">
          <p>{t('story.lead')}</p>
          <StoryPreview steps={room.story} />
          <p>
            <LinkButton variant="secondary" icon="book-open-text" href={to('/rooms/$room/story', { room: room.slug })}>
              {t('story.open')}
            </LinkButton>
          </p>
        </Section>
      )}
      {room.senses.length > 0 && (
        <Section title={t('senses.title')} id="senses">
          <SenseList senses={room.senses} />
        </Section>
      )}
      <RoomSurroundings room={room} />
    </>
  );
}

function Bookable({ slug }: { slug: string }) {
  const { t } = useTranslation('places');
  const to = usePath();
  const { data } = useSuspenseQuery(roomOffersQuery(useLocale(), slug));
  return (
    <Section title={t('services.title')} id="book">
      {data.roomOffers.length > 0 ? (
        <OfferCards room={slug} offers={data.roomOffers} level={3} />
      ) : (
        <p>{t('services.none')}</p>
      )}
      <p>
        {t('haveCode')} <a href={to('/booking')}>{t('haveCodeLink')}</a>.
      </p>
    </Section>
  );
}
