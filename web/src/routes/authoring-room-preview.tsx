import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isVariant, localeOf, variantOf, variants } from '@inclusive/course-content/variant';
import styles from '../features/authoring/Authoring.module.css';
import { RoomPage } from '../features/authoring/rooms/RoomPage.tsx';
import { authoredRoomQuery } from '../features/authoring/rooms/rooms.queries.ts';
import { useVariantName } from '../features/authoring/use-variant-name.ts';
import { previewQuery } from '../features/places/places.queries.ts';
import { RoomBody } from '../features/places/RoomBody.tsx';
import { StorySteps } from '../features/places/StorySteps.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Section } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  variant: string | undefined;
}

/** The draft on the page that visitors will see, in every language. */
export const authoringRoomPreviewRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/rooms/$room/preview',
  staticData: { namespaces: ['roomKeeping', 'authoring', 'places'], cacheSeconds: 0 },
  validateSearch: ({ variant }): Search => {
    const asked = textOf(variant);
    return { variant: isVariant(asked) ? asked : undefined };
  },
  loaderDeps: ({ search }) => ({ variant: search.variant }),
  loader: async ({ context: { queryClient, locale }, params: { room }, deps: { variant } }) => {
    const { authoredRoom } = await queryClient.ensureQueryData(authoredRoomQuery(locale, room));
    const shown = variant && isVariant(variant) ? variant : variantOf(authoredRoom.sourceLocale, false);
    await queryClient.ensureQueryData(previewQuery(room, shown));
    return { shown };
  },
  component: PreviewScreen,
});

function PreviewScreen() {
  const { t } = useTranslation(['roomKeeping', 'places']);
  const { room: slug } = authoringRoomPreviewRoute.useParams();
  const { shown } = authoringRoomPreviewRoute.useLoaderData();
  const { authoredRoom } = useSuspenseQuery(authoredRoomQuery(useLocale(), slug)).data;
  const { authoredRoomPreview: room } = useSuspenseQuery(previewQuery(slug, shown)).data;
  return (
    <RoomPage room={authoredRoom} title={t('preview.title')} lead={t('preview.lead')} done={undefined}>
      <VariantLinks slug={slug} shown={shown} />
      <div lang={localeOf(shown)}>
        <h2>
          <Localised text={room.name} />
        </h2>
        <p>
          <Localised text={room.library} />
        </p>
        <p>
          <Localised text={room.summary} />
        </p>
        <RoomBody room={room} storyPath="#whole-story" />
        <Section title={t('places:story.title')} id="whole-story">
          <StorySteps steps={room.story} />
        </Section>
      </div>
    </RoomPage>
  );
}

function VariantLinks({ slug, shown }: { slug: string; shown: string }) {
  const { t } = useTranslation('roomKeeping');
  const to = usePath();
  const name = useVariantName();
  return (
    <nav aria-label={t('preview.languages')}>
      <ul role="list" className={styles.variants}>
        {variants.map((variant) => (
          <li key={variant}>
            <a
              href={to('/authoring/rooms/$room/preview', { room: slug }, { variant })}
              aria-current={variant === shown ? 'true' : undefined}
            >
              {name(variant)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
