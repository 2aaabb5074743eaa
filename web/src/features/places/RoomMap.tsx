import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { usePath } from '../../shared/routing/use-page.ts';
import { isInFrame, placed, type Point, size } from './projection.ts';
import { regionShapes } from './region.ts';
import styles from './RoomMap.module.css';

interface MappedRoom extends Point {
  slug: string;
  name: LocalisedText;
  status: string;
}

interface RoomMapProps {
  rooms: readonly MappedRoom[];
  /** Where the distances are measured from. */
  from?: Point | undefined;
}

const countries = [
  { key: 'latvia', lat: 56.93, lon: 25.0 },
  { key: 'lithuania', lat: 55.5, lon: 24.9 },
] as const;

/** The rooms of the list on a drawn map; every mark is a link, its number that of the list. */
export function RoomMap({ rooms, from }: RoomMapProps) {
  const { t } = useTranslation('places');
  return (
    <nav className={styles.map} aria-label={t('map.label')}>
      <Ground />
      <svg className={styles.marks} width="100%" height="100%">
        {countries.map(({ key, ...point }) => (
          <text key={key} {...placed(point)} className={styles.country} aria-hidden="true">
            {t(`map.${key}`)}
          </text>
        ))}
        {from && isInFrame(from) && <You point={from} />}
        {rooms.map((room, index) => (
          <Mark key={room.slug} room={room} number={index + 1} />
        ))}
      </svg>
    </nav>
  );
}

function Ground() {
  return (
    <svg className={styles.ground} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" focusable="false">
      {regionShapes
        .filter(({ isCountry }) => isCountry)
        .map(({ id, d }) => (
          <path key={id} d={d} className={styles.land} />
        ))}
      {regionShapes
        .filter(({ isCountry }) => !isCountry)
        .map(({ id, d }) => (
          <path key={id} d={d} className={styles.partner} />
        ))}
      {regionShapes
        .filter(({ isCountry }) => isCountry)
        .map(({ id, d }) => (
          <path key={id} d={d} className={styles.border} />
        ))}
    </svg>
  );
}

function Mark({ room, number }: { room: MappedRoom; number: number }) {
  const { t } = useTranslation('places');
  const to = usePath();
  if (!isInFrame(room)) return null;
  const { x, y } = placed(room);
  const state = room.status === 'planned' ? `, ${t('planned')}` : '';
  return (
    <a
      href={to('/rooms/$room', { room: room.slug })}
      className={styles.mark}
      data-status={room.status}
      aria-label={`${number}. ${room.name.text}${state}`}
    >
      <circle cx={x} cy={y} r="24" className={styles.target} />
      <circle cx={x} cy={y} r="18" className={styles.dot} />
      <text x={x} y={y} className={styles.number} aria-hidden="true">
        {number}
      </text>
    </a>
  );
}

function You({ point }: { point: Point }) {
  const { t } = useTranslation('places');
  const { x, y } = placed(point);
  return (
    <g className={styles.you} role="img" aria-label={t('map.you')}>
      <circle cx={x} cy={y} r="13" />
      <circle cx={x} cy={y} r="5" className={styles.youDot} />
    </g>
  );
}
