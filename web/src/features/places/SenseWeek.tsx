import { useTranslation } from 'react-i18next';
import { weekdayOf } from '@inclusive/calendar/days';
import { weekdaysNamed } from '@inclusive/calendar/words';
import { type DayGroup, type DayPart, isSense, senses, weekOf } from '@inclusive/course-content/sensory-profile';
import { capitalised } from '@inclusive/localisation/languages';
import { Icon } from '../../shared/components/Icon.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { senseIcons } from '../../shared/components/sense-icons.ts';
import type { RoomQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { LevelMark } from './LevelMark.tsx';
import { profileOf } from './profile-of.ts';
import styles from './SenseWeek.module.css';
import { useSenseWords } from './use-sense-words.ts';

type Room = RoomQuery['room'];
type Told = Pick<Room, 'senses' | 'spans' | 'opening'>;

/** The six senses over the hours of the week: as tables, and in words. */
export function SenseWeek({ room }: { room: Told }) {
  const { t } = useTranslation('places');
  const groups = weekOf(profileOf(room), room.opening.ordinary);
  if (!groups.length || room.senses.every(({ level }) => level === null)) return null;
  return (
    <div className={styles.week}>
      <h3>{t('profile.title')}</h3>
      <p>{t('profile.lead')}</p>
      {groups.map((group) => (
        <GroupTable key={group.weekdays.join()} group={group} now={room.opening} />
      ))}
      <SpanWords spans={room.spans} now={room.opening} />
    </div>
  );
}

type Clock = Pick<Room['opening'], 'isOpenNow' | 'today' | 'time'>;

function isNow({ isOpenNow, today, time }: Clock, weekdays: readonly number[], opens: string, closes: string): boolean {
  return isOpenNow && weekdays.includes(weekdayOf(today)) && opens <= time && time < closes;
}

function GroupTable({ group: { weekdays, parts }, now }: { group: DayGroup; now: Clock }) {
  const { t } = useTranslation('places');
  const locale = useLocale();
  const days = capitalised(weekdaysNamed(weekdays, locale), locale);
  const current = parts.findIndex(({ opens, closes }) => isNow(now, weekdays, opens, closes));
  return (
    <div className={styles.scroll} role="region" aria-label={t('profile.of', { days })} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.days}>{days}</caption>
        <thead>
          <tr>
            <td />
            {parts.map((part, index) => (
              <th key={part.opens} scope="col" {...markOf(index === current)}>
                {part.opens}–{part.closes}
                {index === current && <span className={styles.now}>{t('profile.now')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {senses.map((sense) => (
            <SenseRow key={sense} {...{ sense, parts, current }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function markOf(isCurrent: boolean) {
  return isCurrent ? ({ 'aria-current': 'time' } as const) : {};
}

interface SenseRowProps {
  sense: (typeof senses)[number];
  parts: readonly DayPart[];
  current: number;
}

function SenseRow({ sense, parts, current }: SenseRowProps) {
  const { nameOf, levelWords } = useSenseWords();
  if (parts.every(({ levels }) => levels[sense] === undefined)) return null;
  return (
    <tr>
      <th scope="row">
        <span className={styles.sense}>
          <Icon name={senseIcons[sense]} />
          {nameOf(sense)}
        </span>
      </th>
      {parts.map(({ opens, levels }, index) => (
        <td key={opens} {...markOf(index === current)}>
          <LevelMark level={levels[sense] ?? 0} />
          <span className={styles.words}>{levelWords(levels[sense] ?? 0)}</span>
        </td>
      ))}
    </tr>
  );
}

/** What is otherwise than usual, and when. */
function SpanWords({ spans, now }: { spans: Room['spans']; now: Clock }) {
  const { t } = useTranslation('places');
  const locale = useLocale();
  const { nameOf, levelWords } = useSenseWords();
  const told = spans.filter(({ sense }) => isSense(sense));
  if (!told.length) return null;
  return (
    <>
      <h3>{t('profile.otherwise')}</h3>
      <ul role="list" className={styles.spans}>
        {told.map(({ id, sense, weekdays, opens, closes, level, text }) => (
          <li key={id}>
            <strong>
              {capitalised(weekdaysNamed(weekdays, locale), locale)}, {opens}–{closes}
            </strong>
            {isNow(now, weekdays, opens, closes) && <span className={styles.now}>{t('profile.now')}</span>}
            <br />
            {nameOf(sense)}: {levelWords(level)}. {text && <Localised text={text} />}
          </li>
        ))}
      </ul>
    </>
  );
}
