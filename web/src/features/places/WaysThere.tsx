import { useTranslation } from 'react-i18next';
import type { ways as known } from '@inclusive/course-content/room';
import { Icon } from '../../shared/components/Icon.tsx';
import type { IconName } from '../../shared/components/icon-names.ts';
import { Localised } from '../../shared/components/Localised.tsx';
import { Section } from '../../shared/components/Page.tsx';
import type { RoomQuery } from '../../shared/operations/graphql.ts';
import styles from './RoomPage.module.css';

type Way = (typeof known)[number];

const wayIcons: Record<Way, IconName> = {
  bus: 'bus',
  car: 'car',
  foot: 'person-simple-walk',
  parking: 'letter-circle-p',
  door: 'door-open',
};

/** How to get there, in words: first in one go, then by each way of coming. */
export function WaysThere({
  room: { gettingThere, ways },
}: {
  room: Pick<RoomQuery['room'], 'gettingThere' | 'ways'>;
}) {
  const { t } = useTranslation('places');
  if (!gettingThere && !ways.length) return null;
  return (
    <Section title={t('gettingThere')} id="way">
      {gettingThere && (
        <p>
          <Localised text={gettingThere} />
        </p>
      )}
      <ul role="list" className={styles.ways}>
        {ways.map(({ way, text }) => (
          <li key={way}>
            <h3 className={styles.way}>
              <Icon name={wayIcons[way as Way]} size="medium" />
              {t(`way.${way as Way}`)}
            </h3>
            <p>
              <Localised text={text} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
