import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import { Notice } from '../../shared/components/Notice.tsx';
import type { DiaryQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import { useDiaryWords } from './use-diary-words.ts';

/** Booked visits that the hours no longer cover: they stay, and lead to the page where they can be moved. */
export function VisitsInTheWay({ visits }: { visits: DiaryQuery['diary']['inTheWay'] }) {
  const { t } = useTranslation('diaries');
  const words = useDiaryWords();
  const to = usePath();
  return (
    <Notice tone="warn" title={t('inTheWay.title', { count: visits.length })}>
      <p>{t('inTheWay.lead')}</p>
      <ul>
        {visits.map(({ id, day, time, service, room }) => (
          <li key={id}>
            <a href={to('/visits/$visit/move', { visit: id })}>{`${words.day(day)}, ${time}`}</a> ·{' '}
            <Localised text={service} />, <Localised text={room} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
