import { useTranslation } from 'react-i18next';
import { dayRange } from '@inclusive/calendar/words';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import type { Stop } from './exhibition.queries.ts';
import styles from './Exhibition.module.css';

const icons = { past: 'check', now: 'map-pin', ahead: 'calendar-blank' } as const;
const tones = { past: 'plain', now: 'success', ahead: 'info' } as const;

interface RouteProps {
  contest: string;
  stops: readonly Stop[];
  isOnMap: (stop: Stop) => boolean;
}

/** The stops in the order in which they are travelled to; the numbers are those of the map. */
export function Route({ contest, stops, isOnMap }: RouteProps) {
  return (
    <ol className={styles.route} role="list">
      {stops.map((stop, index) => (
        <li key={stop.id} id={`stop-${stop.id}`} className={styles.stop} data-time={stop.time}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <div className={styles.words}>
            <StopWords stop={stop} isOnMap={isOnMap(stop)} />
            <StopLinks contest={contest} stop={stop} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function StopWords({ stop, isOnMap }: { stop: Stop; isOnMap: boolean }) {
  const { t } = useTranslation('exhibition');
  const locale = useLocale();
  const { time, fromDay, toDay, room, address, note, isExample } = stop;
  return (
    <>
      <h3 className={styles.place}>
        <StopName stop={stop} />
      </h3>
      <p>
        <strong>{dayRange(fromDay, toDay, locale)}</strong>
      </p>
      <p className={styles.tags}>
        <Tag icon={icons[time]} tone={tones[time]}>
          {t(`time.${time}`)}
        </Tag>
        {isExample && <Tag tone="warn">{t('example')}</Tag>}
      </p>
      <p>
        {room?.library && (
          <>
            <Localised text={room.library} />,{' '}
          </>
        )}
        {address}
      </p>
      {note && (
        <p>
          <Localised text={note} />
        </p>
      )}
      {!isOnMap && <p className={styles.aside}>{t('offMap')}</p>}
    </>
  );
}

/** What a stop is called by: a name of its own, that of its room, or the address. */
interface Called {
  name: Stop['name'];
  room: Pick<NonNullable<Stop['room']>, 'name'> | null;
  address: string;
}

export function StopName({ stop: { name, room, address } }: { stop: Called }) {
  const text = name ?? room?.name;
  return text ? <Localised text={text} /> : <>{address}</>;
}

export function stopName({ name, room, address }: Called): string {
  return (name ?? room?.name)?.text ?? address;
}

function StopLinks({ contest, stop }: { contest: string; stop: Stop }) {
  const { t } = useTranslation('exhibition');
  const to = usePath();
  const locale = useLocale();
  const name = stopName(stop);
  return (
    <ul className={styles.links} role="list">
      {stop.room && (
        <li>
          <a href={to('/rooms/$room', { room: stop.room.slug })} aria-label={t('toRoomOf', { name })}>
            {t('toRoom')}
          </a>
        </li>
      )}
      {stop.time !== 'past' && (
        <li>
          <a
            href={`/${locale}/contests/${contest}/exhibition.ics?stop=${stop.id}`}
            aria-label={t('calendarOf', { name })}
          >
            {t('calendar')}
          </a>
        </li>
      )}
    </ul>
  );
}
