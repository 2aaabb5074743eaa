import { byTimeOf } from '@inclusive/calendar/zone-words';
import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { ContestQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { fullDate } from './dates.ts';
import { dayIn } from './state-words.ts';

export type Contest = ContestQuery['contest'];

/** Days, limits and who it is from. */
export function ContestFacts({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  const { organisers, longestSideLeast: least } = contest;
  const names = (
    <ul role="list">
      {organisers.map(({ slug, name }) => (
        <li key={slug}>
          <Localised text={name} />
        </li>
      ))}
    </ul>
  );
  return (
    <DefinitionList
      items={[
        ...useKeyDates(contest),
        { term: t('photos'), value: t('upTo', { count: contest.maxPhotos }) },
        least !== null && { term: t('size'), value: t('sizeLeast', { count: least }) },
        { term: t('licences'), value: <Licences offered={contest.licences} /> },
        { term: t('organisers'), value: names },
      ]}
    />
  );
}

function useKeyDates(contest: Contest) {
  const { t } = useTranslation('contest');
  const locale = useLocale();
  const zone = byTimeOf(contest.zone, locale);
  const range = (opens: string, closes: string) =>
    `${t('from', { opens: fullDate(opens, locale), closes: fullDate(closes, locale) })}, ${zone}`;
  const since = (term: string, moment: string | null) =>
    moment !== null && { term, value: fullDate(dayIn(moment, contest.zone), locale) };
  const { hasPublicVote, voteOpensOn, voteClosesOn } = contest;
  return [
    { term: t('dates'), value: range(contest.opensOn, contest.closesOn) },
    hasPublicVote &&
      voteOpensOn !== null &&
      voteClosesOn !== null && { term: t('voting'), value: range(voteOpensOn, voteClosesOn) },
    since(t('judgingSince'), contest.judgingAt),
    since(t('resultsOn'), contest.resultsAt),
    since(t('exhibitionSince'), contest.exhibitionAt),
  ];
}

function Licences({ offered }: { offered: Contest['licences'] }) {
  const { t } = useTranslation('contests');
  return (
    <ul role="list">
      {offered.map((licence) => (
        <li key={licence}>{t(`licence.${licence}`)}</li>
      ))}
    </ul>
  );
}
