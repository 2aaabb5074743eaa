import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { ContestQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { fullDate } from './dates.ts';

export type Contest = ContestQuery['contest'];

export function ContestFacts({ contest }: { contest: Contest }) {
  const { t } = useTranslation('contest');
  const locale = useLocale();
  const [opens, closes] = [fullDate(contest.opensOn, locale), fullDate(contest.closesOn, locale)];
  const organisers = (
    <ul role="list">
      {contest.organisers.map(({ slug, name }) => (
        <li key={slug}>
          <Localised text={name} />
        </li>
      ))}
    </ul>
  );
  return (
    <DefinitionList
      items={[
        { term: t('dates'), value: t('from', { opens, closes }) },
        { term: t('photos'), value: t('upTo', { count: contest.maxPhotos }) },
        { term: t('organisers'), value: organisers },
      ]}
    />
  );
}
