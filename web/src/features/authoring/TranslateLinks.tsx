import { useTranslation } from 'react-i18next';
import { variants } from '@inclusive/course-content/variant';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './Authoring.module.css';
import { useVariantName } from './use-variant-name.ts';

/** To the other languages of a course, side by side with the one that it is written in. */
export function TranslateLinks({ slug, source }: { slug: string; source: string }) {
  const { t } = useTranslation('authoring');
  const nameOf = useVariantName();
  const to = usePath();
  return (
    <nav aria-labelledby="translate">
      <h3 id="translate">{t('ready.translate')}</h3>
      <ul className={styles.places}>
        {variants
          .filter((variant) => variant !== source)
          .map((variant) => (
            <li key={variant}>
              <a href={to('/authoring/courses/$slug/translate/$variant', { slug, variant })}>{nameOf(variant)}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
