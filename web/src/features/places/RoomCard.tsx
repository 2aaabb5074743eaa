import { useTranslation } from 'react-i18next';
import { kilometres } from '@inclusive/localisation/languages';
import type { RoomsQuery } from '../../shared/operations/graphql.ts';
import { Card } from '../../shared/components/Card.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { type Feature, featureIcons } from './feature-icons.ts';
import { useOpenNow } from './opening-words.ts';
import styles from './RoomCard.module.css';

export type ListedRoom = RoomsQuery['rooms']['nodes'][number];

/** A room in the list; its number is that of the map. */
export function RoomCard({ room, number }: { room: ListedRoom; number: number }) {
  const to = usePath();
  return (
    <Card
      href={to('/rooms/$room', { room: room.slug })}
      heading="h3"
      title={
        <>
          <span className={styles.number} data-status={room.status} aria-hidden="true">
            {number}
          </span>
          <Localised text={room.name} />
        </>
      }
      meta={<AccessFacts features={room.features} />}
    >
      <p className={styles.place}>
        <Icon name="map-pin" />
        <span>
          <Localised text={room.library} />, {room.address}
        </span>
      </p>
      <p>
        <Localised text={room.summary} />
      </p>
      {room.status === 'open' && <OpenNow doors={room.doors} />}
      <RoomTags room={room} />
    </Card>
  );
}

function RoomTags({ room: { distanceKm, status } }: { room: ListedRoom }) {
  const { t } = useTranslation('places');
  const locale = useLocale();
  if (distanceKm === null && status !== 'planned') return null;
  return (
    <p className={styles.tags}>
      {distanceKm !== null && (
        <Tag icon="path" tone="info">
          {t('distance', { km: kilometres(distanceKm, locale) })}
        </Tag>
      )}
      {status === 'planned' && <Tag tone="warn">{t('planned')}</Tag>}
    </p>
  );
}

function OpenNow({ doors }: { doors: ListedRoom['doors'] }) {
  const words = useOpenNow(doors);
  return (
    <p className={styles.place}>
      <Icon name="clock" />
      <span>{words}</span>
    </p>
  );
}

/** What decides whether somebody can come at all; the rest stands on the room's own page. */
const access: readonly Feature[] = ['step-free', 'accessible-toilet', 'parking', 'guide-dog'];

function AccessFacts({ features }: { features: readonly string[] }) {
  const { t } = useTranslation('places');
  return access
    .filter((feature) => features.includes(feature))
    .map((feature) => (
      <span key={feature} className={styles.fact}>
        <Icon name={featureIcons[feature]} />
        {t(`feature.${feature}`)}
      </span>
    ));
}
