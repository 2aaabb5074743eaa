import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import type { IconName } from '../../../shared/components/icon-names.ts';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { DeskDayQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import styles from './DiaryList.module.css';

type Day = DeskDayQuery['deskDay'];
type Diary = Day['diaries'][number];
type Entry = Diary['entries'][number];

/** The day of each person and space as a list in the order of time, free stretches among the others. */
export function DiaryList({ day }: { day: Day }) {
  return (
    <div className={styles.diaries}>
      {day.diaries.map((diary) => (
        <DiaryOfDay key={diary.id} diary={diary} day={day} />
      ))}
    </div>
  );
}

function DiaryOfDay({ diary, day }: { diary: Diary; day: Day }) {
  const { t } = useTranslation('desk');
  const lines = [
    ...diary.entries.map((entry) => ({ ...entry, isFree: false as const })),
    ...diary.free.map((span) => ({ ...span, isFree: true as const })),
  ].toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
  return (
    <section className={styles.diary} aria-labelledby={`diary-${diary.id}`}>
      <h3 id={`diary-${diary.id}`} className={styles.name}>
        {diary.name ? <Localised text={diary.name} /> : t(`diaries.${diary.kind as 'room'}`)}
      </h3>
      {diary.open.length === 0 && <p className={styles.closed}>{t('diaries.closed')}</p>}
      <ol role="list" className={styles.lines}>
        {lines.map((line) => (
          <li key={`${line.from} ${line.isFree ? 'free' : line.kind}`} className={styles.line} data-free={line.isFree}>
            <span className={styles.time}>{t('visits.from', { from: line.from, to: line.to })}</span>
            {line.isFree ? <Free day={day} /> : <Taken entry={line} day={day} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Free({ day: { day, point } }: { day: Day }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  return (
    <span className={styles.what}>
      {t('diaries.free')}
      <a href={to('/visits/new', {}, { room: point.slug, day })} data-print="no">
        {t('diaries.book')}
      </a>
    </span>
  );
}

const icons: Record<Entry['kind'], IconName> = {
  visit: 'calendar-check',
  hold: 'clock',
  offer: 'list-numbers',
  block: 'lock-simple',
};

function Taken({ entry, day }: { entry: Entry; day: Day }) {
  const { t } = useTranslation('desk');
  const to = usePath();
  const { kind, id } = entry;
  const visit = kind === 'visit' ? day.visits.find((each) => each.id === id) : undefined;
  return (
    <span className={styles.what}>
      <Icon name={icons[kind]} />
      {visit && <a href={`#visit-${visit.id}`}>{visit.visitor?.name ?? t('visits.anyName')}</a>}
      {kind === 'visit' && !visit && t('diaries.elsewhere')}
      {kind === 'hold' && t('diaries.hold', { until: entry.until })}
      {kind === 'offer' && t('diaries.offer', { until: entry.until })}
      {kind === 'block' && id && (
        <a href={to('/visits/blocks/$block', { block: id }, { room: day.point.slug })}>
          {t('diaries.block', { reason: t(`reason.${(entry.reason ?? 'other') as 'other'}`) })}
        </a>
      )}
    </span>
  );
}
