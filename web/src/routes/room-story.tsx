import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roomStoryQuery } from '../features/places/places.queries.ts';
import { ReadAloudButton } from '../features/places/ReadAloudButton.tsx';
import { StorySteps } from '../features/places/StorySteps.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { PrintButton } from '../shared/components/PrintButton.tsx';
import { EasySwitch } from '../shared/preferences/EasySwitch.tsx';
import { readerOf, useReader } from '../shared/preferences/reader.ts';
import { usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

export const roomStoryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'rooms/$room/story',
  staticData: { namespaces: ['places'], cacheSeconds: 300 },
  loader: ({ context, params }) => context.queryClient.ensureQueryData(roomStoryQuery(readerOf(context), params.room)),
  component: RoomStoryScreen,
});

function RoomStoryScreen() {
  const { t } = useTranslation('places');
  const to = usePath();
  const { room: slug } = roomStoryRoute.useParams();
  const { data } = useSuspenseQuery(roomStoryQuery(useReader(), slug));
  const { name, library, story, easyLanguages } = data.room;
  const here = to('/rooms/$room', { room: slug });
  return (
    <Page
      title={t('story.title')}
      documentTitle={`${t('story.title')}: ${name.text}`}
      kicker={<Localised text={library} />}
      lead={t('story.lead')}
      breadcrumbs={[
        { label: t('title'), href: to('/rooms') },
        { label: <Localised text={name} />, href: here },
      ]}
      actions={
        <>
          <ReadAloudButton />
          <PrintButton />
        </>
      }
    >
      <EasySwitch languages={easyLanguages} />
      <StorySteps steps={story} />
      <p data-print="no">
        <LinkButton variant="secondary" icon="arrow-left" href={here}>
          {t('story.back')}
        </LinkButton>
      </p>
    </Page>
  );
}
