import { useTranslation } from 'react-i18next';
import { capitalised, languageList } from '@inclusive/localisation/languages';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { RoomQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import styles from './RoomPage.module.css';

type Room = RoomQuery['room'];

/** Where the room is, how to get there, whom to ask. */
export function RoomFacts({ room }: { room: Room }) {
  const { t } = useTranslation('places');
  const locale = useLocale();
  return (
    <DefinitionList
      items={[
        { term: t('address'), value: <Address room={room} /> },
        room.phone
          ? { term: t('phone'), value: <a href={`tel:${room.phone.replaceAll(/[^+\d]/g, '')}`}>{room.phone}</a> }
          : null,
        room.email ? { term: t('email'), value: <a href={`mailto:${room.email}`}>{room.email}</a> } : null,
        { term: t('languages'), value: capitalised(languageList(room.languages, locale), locale) },
      ]}
    />
  );
}

/** A link to a map service; nothing of others is shown on our pages, and they are not told where the reader comes from. */
function Address({ room }: { room: Room }) {
  const { t } = useTranslation('places');
  const point = `${room.lat}/${room.lon}`;
  return (
    <>
      <Localised text={room.library} />, {room.address}
      <br />
      <a
        href={`https://www.openstreetmap.org/?mlat=${room.lat}&mlon=${room.lon}#map=16/${point}`}
        rel="external noreferrer"
        className={styles.outward}
      >
        {t('openMap')}
        <Icon name="arrow-square-out" />
      </a>
      {!room.hasExactPosition && (
        <>
          <br />
          {t('approximate')}
        </>
      )}
    </>
  );
}
