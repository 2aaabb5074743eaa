import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Contest, ContestFacts } from '../features/contests/ContestFacts.tsx';
import { contestQuery, newestPhotosQuery } from '../features/contests/contests.queries.ts';
import { EmotionFilter } from '../features/contests/EmotionFilter.tsx';
import { EnterButton } from '../features/contests/EnterButton.tsx';
import { Groups, Jury, Prizes, RegulationsNote } from '../features/contests/ContestParts.tsx';
import { shareImage } from '../features/contests/gallery/photo-data.ts';
import { HowToTakePart } from '../features/contests/HowToTakePart.tsx';
import { useStateWords } from '../features/contests/state-words.ts';
import { type GalleryPhoto, PhotoCards } from '../features/contests/PhotoCards.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Prose } from '../shared/components/Prose.tsx';
import { useAppContext } from '../shared/routing/context.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';
import styles from './contest.module.css';

export const contestRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest',
  staticData: { namespaces: ['contests', 'contest', 'gallery', 'exhibition', 'vote'], cacheSeconds: 60 },
  loader: ({ context: { queryClient, locale }, params: { contest } }) =>
    Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(newestPhotosQuery(locale, contest)),
    ]),
  component: ContestScreen,
});

function ContestScreen() {
  const { t } = useTranslation(['contests', 'contest']);
  const to = usePath();
  const { contest: slug } = contestRoute.useParams();
  const { contest } = useSuspenseQuery(contestQuery(useLocale(), slug)).data;
  const { nodes: newest } = useSuspenseQuery(newestPhotosQuery(useLocale(), slug)).data.gallery;
  const { publicUrl } = useAppContext();
  const isToCome = contest.state === 'announced' || contest.state === 'open';
  return (
    <Page
      title={contest.title.text}
      heading={<Localised text={contest.title} />}
      lead={<Localised text={contest.summary} />}
      description={contest.summary.text}
      image={shareImage(newest[0], publicUrl)}
      kicker={t('kicker')}
      breadcrumbs={[{ label: t('contest:list.title'), href: to('/contests') }]}
      sash={slug}
      actions={<ContestActions contest={contest} hasPhotos={newest.length > 0} />}
    >
      <div className={styles.columns}>
        <Prose html={contest.invitation} />
        <aside className={styles.facts}>
          <StateNotice contest={contest} />
          <ContestFacts contest={contest} />
        </aside>
      </div>
      <Photos contest={contest} newest={newest} />
      {isToCome && (
        <Section title={t('contest:howTitle')} id="how">
          <HowToTakePart />
        </Section>
      )}
      <Groups contest={contest} />
      <Prizes contest={contest} />
      <Jury contest={contest} />
      <RegulationsNote contest={contest} />
    </Page>
  );
}

interface ContestActionsProps {
  contest: Contest;
  hasPhotos: boolean;
}

function ContestActions({ contest: { slug, state, isVoteOpen }, hasPhotos }: ContestActionsProps) {
  const { t } = useTranslation(['contests', 'contest', 'gallery', 'exhibition', 'vote']);
  const to = usePath();
  const { hasSession } = useAppContext();
  return (
    <>
      {state === 'open' && <EnterButton contest={slug} />}
      {isVoteOpen && (
        <LinkButton icon="star" href={to('/contests/$contest/vote', { contest: slug })}>
          {t('vote:button')}
        </LinkButton>
      )}
      {(state === 'results' || state === 'exhibition') && (
        <LinkButton icon="star" href={to('/contests/$contest/results', { contest: slug })}>
          {t('gallery:results.link')}
        </LinkButton>
      )}
      {hasPhotos && (
        <LinkButton variant="secondary" icon="images" href={to('/contests/$contest/gallery', { contest: slug })}>
          {t('gallery')}
        </LinkButton>
      )}
      {(state === 'results' || state === 'exhibition') && (
        <LinkButton
          variant="secondary"
          icon="map-trifold"
          href={to('/contests/$contest/exhibition', { contest: slug })}
        >
          {t('exhibition:toPage')}
        </LinkButton>
      )}
      {hasSession && (
        <LinkButton variant="secondary" icon="user-circle" href={to('/contests/$contest/mine', { contest: slug })}>
          {t('mine')}
        </LinkButton>
      )}
    </>
  );
}

/** How far the contest is, and what one can do now. */
function StateNotice({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  const to = usePath();
  const words = useStateWords(contest);
  const { hasSession } = useAppContext();
  const { state, slug } = contest;
  if (state === 'draft') {
    return (
      <Notice title={words} tone="warn">
        <a href={to('/organise/$contest', { contest: slug })}>{t('toOrganise')}</a>
      </Notice>
    );
  }
  return (
    <Notice title={words}>
      <p>{t(`now.${state}`)}</p>
      {state === 'open' && !hasSession && <p>{t('signInNote')}</p>}
    </Notice>
  );
}

interface PhotosProps {
  contest: Contest;
  newest: readonly GalleryPhoto[];
}

function Photos({ contest: { slug, state, emotions }, newest }: PhotosProps) {
  const { t } = useTranslation(['contest', 'contests', 'gallery']);
  const to = usePath();
  if (newest.length > 0) {
    const all = <a href={to('/contests/$contest/gallery', { contest: slug })}>{t('allPhotos')}</a>;
    return (
      <>
        <Section title={t('emotions')} id="emotions">
          <EmotionFilter contest={slug} offered={emotions} />
        </Section>
        <Section title={t('newest')} id="newest" aside={all}>
          <PhotoCards contest={slug} photos={newest} heading="h3" />
        </Section>
      </>
    );
  }
  if (state !== 'open') return null;
  return (
    <Section title={t('contests:noneTitle')} id="newest">
      <p>{t('gallery:beFirst')}</p>
    </Section>
  );
}
