import { useTranslation } from 'react-i18next';
import { listOf } from '@inclusive/localisation/languages';
import { Notice } from '../../../shared/components/Notice.tsx';
import type { DeskDayQuery } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import { aroundNow } from './now.rules.ts';

/** What the hands of the clock would show, in words. */
export function NowLine({ day: { visits, now } }: { day: DeskDayQuery['deskDay'] }) {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const { here, next } = aroundNow(visits, now);
  const names = here.map(({ visitor }) => visitor?.name ?? t('visits.anyName'));
  const received = here.length ? t('now.here', { who: listOf(names, locale) }) : t('now.nobody');
  const following = next
    ? t('now.next', { time: next.time, who: next.visitor?.name ?? t('visits.anyName') })
    : t('now.last');
  return (
    <Notice title={t('now.time', { time: now })}>
      <p>{received}</p>
      <p>{following}</p>
    </Notice>
  );
}
