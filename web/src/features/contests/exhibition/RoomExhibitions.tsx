import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayRange } from '@inclusive/calendar/words';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { roomExhibitionsQuery } from './exhibition.queries.ts';

/** What the room shows now or soon. */
export function RoomExhibitions({ room }: { room: string }) {
  const { t } = useTranslation('exhibition');
  const to = usePath();
  const locale = useLocale();
  const { roomExhibitions } = useSuspenseQuery(roomExhibitionsQuery(locale, room)).data;
  if (!roomExhibitions.length) return null;
  return (
    <Notice title={t('inRoom')}>
      {roomExhibitions.map(({ id, contest, title, fromDay, toDay, time, isExample }) => (
        <p key={id}>
          <a href={to('/contests/$contest/exhibition', { contest })}>
            <Localised text={title} />
          </a>
          . {t(`time.${time}`)}: {dayRange(fromDay, toDay, locale)}
          {isExample && ` (${t('example')})`}
        </p>
      ))}
    </Notice>
  );
}
