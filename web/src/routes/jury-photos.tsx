import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { judgePhoto } from '../features/contests/jury/jury.actions.ts';
import { JudgedPicture } from '../features/contests/jury/JudgedPicture.tsx';
import { juryDeskQuery } from '../features/contests/jury/jury.queries.ts';
import { ScoreForm } from '../features/contests/jury/ScoreForm.tsx';
import { SeatState } from '../features/contests/jury/SeatCard.tsx';
import { StartForm } from '../features/contests/jury/StartForm.tsx';
import styles from '../features/contests/jury/Judging.module.css';
import { PhotoEmotions } from '../features/contests/PhotoEmotions.tsx';
import { Icon } from '../shared/components/Icon.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import type { JuryDeskQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  photo: number | undefined;
  done: 'scored' | 'skipped' | undefined;
  number: number | undefined;
  own: string | undefined;
}

const numberIn = (value: unknown) => (Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined);

/** One photo a screen: scored, skipped, or come back to. */
export const juryPhotosRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'jury/$contest',
  staticData: { namespaces: ['jury'], action: judgePhoto, cacheSeconds: 0 },
  validateSearch: (search): Search => ({
    photo: numberIn(search['photo']),
    done: search['done'] === 'scored' || search['done'] === 'skipped' ? search['done'] : undefined,
    number: numberIn(search['number']),
    own: /^[1-5]-[1-5]$/.test(String(search['own'])) ? String(search['own']) : undefined,
  }),
  loaderDeps: ({ search }) => ({ photo: search.photo }),
  loader: ({ context: { queryClient, locale }, params: { contest }, deps: { photo } }) =>
    queryClient.ensureQueryData(juryDeskQuery(locale, contest, photo)),
  component: JuryPhotosScreen,
});

type Desk = JuryDeskQuery['juryDesk'];

function JuryPhotosScreen() {
  const { t } = useTranslation('jury');
  const to = usePath();
  const { contest } = juryPhotosRoute.useParams();
  const { photo: asked }: Search = juryPhotosRoute.useSearch();
  const { juryDesk: desk } = useSuspenseQuery(juryDeskQuery(useLocale(), contest, asked)).data;
  const { seat, photo } = desk;
  const isOpen = seat.rounds.some((round) => round.kind === 'rating' && round.isOpen);
  const isJudging = isOpen && seat.hasStarted && photo !== null;
  const title = !isOpen
    ? seat.title.text
    : !seat.hasStarted
      ? t('start.title')
      : photo
        ? t('photo', { number: photo.number })
        : t('allScored');
  return (
    <Page
      title={title}
      kicker={isJudging ? `${seat.title.text} · ${seat.scored} / ${seat.toScore}` : seat.title.text}
      breadcrumbs={[{ label: t('title'), href: to('/jury') }]}
      {...(isOpen && !seat.hasStarted && { lead: t('start.lead') })}
      isUnlisted
    >
      {isOpen && !seat.hasStarted ? <StartForm /> : <Judging desk={desk} isOpen={isOpen} contest={contest} />}
      <SeatState seat={seat} />
    </Page>
  );
}

function Judging({ desk, isOpen, contest }: { desk: Desk; isOpen: boolean; contest: string }) {
  const { t } = useTranslation('jury');
  const locale = useLocale();
  const { photo, scoredNumbers } = desk;
  return (
    <>
      <Outcome contest={contest} />
      {photo && isOpen && (
        <>
          <JudgedPicture contest={contest} photo={photo} />
          <p>
            <strong lang={photo.locale === locale ? undefined : photo.locale}>{photo.title}</strong>{' '}
            <PhotoEmotions emotions={photo.emotions} />
          </p>
          <ScoreForm photo={photo} />
        </>
      )}
      {!photo && isOpen && <p>{t('allScoredText')}</p>}
      {scoredNumbers.length > 0 && <Scored contest={contest} numbers={scoredNumbers} />}
    </>
  );
}

/** What the last press did, with the way back to it. */
function Outcome({ contest }: { contest: string }) {
  const { t } = useTranslation('jury');
  const to = usePath();
  const { done, number, own }: Search = juryPhotosRoute.useSearch();
  if (own) {
    const [first, second] = own.split('-');
    return (
      <Notice title={t('start.compared', { first, second })}>
        <p>{t('start.why')}</p>
      </Notice>
    );
  }
  if (!done || !number) return null;
  return (
    <p className={styles.outcome} role="status">
      <Icon name={done === 'scored' ? 'check-circle' : 'clock'} /> {t(done, { number })}{' '}
      {done === 'scored' && <a href={to('/jury/$contest', { contest }, { photo: String(number) })}>{t('change')}</a>}
    </p>
  );
}

function Scored({ contest, numbers }: { contest: string; numbers: readonly number[] }) {
  const { t } = useTranslation('jury');
  const to = usePath();
  return (
    <Section title={t('yourPhotos')} id="scored">
      <ul className={styles.chosen} role="list">
        {numbers.map((number) => (
          <li key={number}>
            <a href={to('/jury/$contest', { contest }, { photo: String(number) })}>{t('photo', { number })}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
