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

/** Something on the map; its numbers are those of the list beside it, several where more than one is at the same place. */
export interface MapMark extends Point {
  numbers: readonly number[];
  href: string;
  label: string;
  status: string;
}

const countries = [
  { key: 'latvia', lat: 56.93, lon: 25.0 },
  { key: 'lithuania', lat: 55.5, lon: 24.9 },
] as const;

/** The rooms of the list on a drawn map; every mark is a link, its number that of the list. */
export function RoomMap({ rooms, from }: RoomMapProps) {
  const { t } = useTranslation('places');
  const to = usePath();
  const marks = rooms.map(({ slug, name, status, lat, lon }, index) => ({
    lat,
    lon,
    status,
    numbers: [index + 1],
    href: to('/rooms/$room', { room: slug }),
    label: status === 'planned' ? `${name.text}, ${t('planned')}` : name.text,
  }));
  return <RegionMap label={t('map.label')} marks={marks} from={from} />;
}

/** Latvia and Lithuania as far as the network reaches, with marks that are links. */
export function RegionMap({
  label,
  marks,
  from,
}: {
  label: string;
  marks: readonly MapMark[];
  from?: Point | undefined;
}) {
  const { t } = useTranslation('places');
  return (
    <nav className={styles.map} aria-label={label}>
      <Ground />
      <svg className={styles.marks} width="100%" height="100%">
        {countries.map(({ key, ...point }) => (
          <text key={key} {...placed(point)} className={styles.country} aria-hidden="true">
            {t(`map.${key}`)}
          </text>
        ))}
        {from && isInFrame(from) && <You point={from} />}
        {marks.filter(isInFrame).map((mark) => (
          <Mark key={mark.numbers.join()} mark={mark} />
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

const LETTER = 11;

function Mark({ mark: { numbers, href, label, status, ...point } }: { mark: MapMark }) {
  const { x, y } = placed(point);
  const text = numbers.join(' · ');
  return (
    <a href={href} className={styles.mark} data-status={status} aria-label={`${numbers.join(', ')}. ${label}`}>
      <Pill x={x} y={y} half={24} more={text.length * LETTER} className={styles.target} />
      <Pill x={x} y={y} half={18} more={text.length * LETTER} className={styles.dot} />
      <text x={x} y={y} className={styles.number} aria-hidden="true">
        {text}
      </text>
    </a>
  );
}

interface PillProps {
  x: string;
  y: string;
  /** Of its height. */
  half: number;
  /** Width of what it holds; it is round where that fits into its height. */
  more: number;
  className: string | undefined;
}

function Pill({ x, y, half, more, className }: PillProps) {
  const width = Math.max(2 * half, more + half);
  const to = `translate(${-width / 2} ${-half})`;
  return <rect x={x} y={y} width={width} height={2 * half} rx={half} transform={to} className={className} />;
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
