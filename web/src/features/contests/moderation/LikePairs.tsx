import { useTranslation } from 'react-i18next';
import { Localised } from '../../../shared/components/Localised.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Tag } from '../../../shared/components/Tag.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import { dayOf } from '../../../shared/when.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import type { CheckedEntry } from './checking.queries.ts';
import styles from './LikePairs.module.css';

type Like = CheckedEntry['likes'][number];
type Shown = Pick<Like, 'id' | 'title' | 'locale' | 'submittedAt' | 'width' | 'height' | 'state'>;

/** Each entry that looks like this one beside it, or below it where there is no room. */
export function LikePairs({ entry }: { entry: CheckedEntry }) {
  const { t } = useTranslation('checking');
  if (!entry.likes.length) return null;
  return (
    <Section title={t('likes.title')} id="likes">
      <p>{t('likes.lead')}</p>
      <ul role="list" className={styles.pairs}>
        {entry.likes.map((like) => (
          <li key={like.id} className={styles.pair}>
            <PairTags like={like} />
            <div className={styles.both}>
              <OneOfPair name={t('likes.one')} photo={entry} />
              <OneOfPair name={t('likes.other')} photo={like} isOther />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PairTags({ like: { likeness, isMirrored, isSameAuthor } }: { like: Like }) {
  const { t } = useTranslation('checking');
  return (
    <p className={styles.tags}>
      <Tag tone={likeness === 'strong' ? 'warn' : 'info'}>{t(`likes.${likeness}`)}</Tag>
      {isMirrored && <Tag tone="info">{t('likes.mirrored')}</Tag>}
      <Tag>{t(isSameAuthor ? 'likes.same' : 'likes.different')}</Tag>
    </p>
  );
}

function OneOfPair({ name, photo, isOther = false }: { name: string; photo: Shown; isOther?: boolean }) {
  const { t } = useTranslation(['checking', 'contests']);
  const locale = useLocale();
  const to = usePath();
  const { id, title, width, height, state } = photo;
  return (
    <figure className={styles.one}>
      <img
        className={styles.picture}
        src={`/photos/${id}/preview?longest=640`}
        alt={t('contests:moderation.preview', { title })}
        width={width}
        height={height}
        loading="lazy"
      />
      <figcaption className={styles.words}>
        <strong>{name}</strong>
        <Localised text={{ text: title, locale: photo.locale }} />
        <span>
          {dayOf(photo.submittedAt, locale)} · {t(`state.${state as 'waiting'}`)}
        </span>
        <a href={isOther ? to('/moderation/photos/$photo', { photo: id }) : '#decide'}>
          {t('likes.decide', { title })}
        </a>
      </figcaption>
    </figure>
  );
}
