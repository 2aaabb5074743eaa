import { dayName } from '@inclusive/calendar/words';
import { useTranslation } from 'react-i18next';
import { Card, CardList } from '../../../shared/components/Card.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import type { ListedEntriesQuery } from '../../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import { dayOf } from '../../../shared/when.ts';
import styles from './EntryList.module.css';

type Listed = ListedEntriesQuery['photoQueue']['nodes'][number];

export function EntryList({ entries }: { entries: readonly Listed[] }) {
  return (
    <CardList>
      {entries.map((entry) => (
        <ListedEntry key={entry.id} entry={entry} />
      ))}
    </CardList>
  );
}

function ListedEntry({ entry }: { entry: Listed }) {
  const locale = useLocale();
  const to = usePath();
  const { id, title, width, height } = entry;
  return (
    <Card
      title={<Localised text={{ text: title, locale: entry.locale }} />}
      href={to('/moderation/photos/$photo', { photo: id })}
      media={
        <img
          className={styles.picture}
          src={`/photos/${id}/preview?longest=320`}
          alt=""
          width={width}
          height={height}
          loading="lazy"
        />
      }
      meta={<EntryTags entry={entry} />}
    >
      <p>
        {dayOf(entry.submittedAt, locale)} · <Localised text={entry.contestTitle} />
      </p>
    </Card>
  );
}

type Tagged = Pick<Listed, 'isReleased' | 'isAnswered' | 'isOverdue' | 'dueOn' | 'likeCount'>;

/** What an entry needs; nothing where it needs nothing. */
export function EntryTags({ entry: { isReleased, isAnswered, isOverdue, dueOn, likeCount } }: { entry: Tagged }) {
  const { t } = useTranslation('checking');
  const locale = useLocale();
  return (
    <span className={styles.tags}>
      {isAnswered && (
        <Tag tone="success" icon="check-circle">
          {t('list.tag.answered')}
        </Tag>
      )}
      {isOverdue && (
        <Tag tone="warn" icon="clock">
          {t('list.tag.overdue')}
        </Tag>
      )}
      {dueOn && !isOverdue && (
        <Tag tone="info" icon="clock">
          {t('list.tag.until', { day: dayName(dueOn, locale) })}
        </Tag>
      )}
      {likeCount > 0 && (
        <Tag tone="info" icon="eye">
          {t('list.tag.like')}
        </Tag>
      )}
      {!isReleased && (
        <Tag tone="warn" icon="warning">
          {t('list.tag.releases')}
        </Tag>
      )}
    </span>
  );
}
