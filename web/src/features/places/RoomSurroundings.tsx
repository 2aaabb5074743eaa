import { useTranslation } from 'react-i18next';
import { Icon } from '../../shared/components/Icon.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Section } from '../../shared/components/Page.tsx';
import type { RoomQuery } from '../../shared/operations/graphql.ts';
import { featureIcons, isFeature } from './feature-icons.ts';
import { kitIcon } from './kit-icons.ts';
import styles from './RoomPage.module.css';

type Room = RoomQuery['room'];

/** What the room has, and what can be used in it. */
export function RoomSurroundings({ room }: { room: Pick<Room, 'kit' | 'features'> }) {
  const { t } = useTranslation('places');
  return (
    <>
      {room.kit.length > 0 && (
        <Section title={t('kit')} id="kit">
          <ul role="list" className={styles.items}>
            {room.kit.map((thing) => (
              <KitThing key={thing.id} thing={thing} />
            ))}
          </ul>
        </Section>
      )}
      {room.features.length > 0 && (
        <Section title={t('features')} id="features">
          <ul role="list" className={styles.items}>
            {room.features.filter(isFeature).map((feature) => (
              <li key={feature}>
                <Icon name={featureIcons[feature]} size="medium" />
                {t(`feature.${feature}`)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function KitThing({ thing: { kind, name, note, count, isLent } }: { thing: Room['kit'][number] }) {
  const { t } = useTranslation('places');
  return (
    <li>
      <Icon name={kitIcon(kind)} size="medium" />
      <span>
        <Localised text={name} />
        {count !== null && ` (${t('kitHowMany', { n: count })})`}
        {note && (
          <span className={styles.aside}>
            <Localised text={note} />
          </span>
        )}
        {isLent && <span className={styles.aside}>{t('kitLent')}</span>}
      </span>
    </li>
  );
}
