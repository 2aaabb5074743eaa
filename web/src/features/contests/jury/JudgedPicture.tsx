import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/routing/use-page.ts';
import type { JuryDeskQuery } from '../../../shared/operations/graphql.ts';
import styles from './Judging.module.css';

export type JudgedPhoto = NonNullable<JuryDeskQuery['juryDesk']['photo']>;

export const pictureOf = (contest: string, number: number, longest: number) =>
  `/jury/${contest}/${number}/picture?longest=${longest}`;

/** A photo before a juror; enlarged, it scrolls within its frame. */
export function JudgedPicture({ contest, photo }: { contest: string; photo: JudgedPhoto }) {
  const { t } = useTranslation('jury');
  const locale = useLocale();
  const { number, altText, width, height } = photo;
  const lang = photo.locale === locale ? undefined : photo.locale;
  return (
    <div className={styles.viewer}>
      <div
        className={styles.frame}
        role="region"
        aria-label={t('photo', { number })}
        tabIndex={0}
        data-enhance-focus=""
      >
        <img
          src={pictureOf(contest, number, 1280)}
          srcSet={`${pictureOf(contest, number, 1280)} 1280w, ${pictureOf(contest, number, 2560)} 2560w`}
          sizes="(min-width: 60rem) 56rem, 100vw"
          alt={altText}
          lang={lang}
          width={width}
          height={height}
        />
      </div>
      <label className={styles.zoom}>
        <input type="checkbox" /> {t('zoom')}
      </label>
    </div>
  );
}
