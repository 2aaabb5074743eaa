import { useTranslation } from 'react-i18next';
import { variants } from '@inclusive/course-content/variant';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './Translation.module.css';
import { useTranslationWords } from './use-translation-words.ts';

/** From one language of a course to the others. */
export function VariantLinks({ course, current }: { course: string; current: string }) {
  const { t } = useTranslation('translation');
  const words = useTranslationWords();
  const to = usePath();
  return (
    <nav aria-label={t('variants')}>
      <ul className={styles.variants} role="list">
        {variants.map((variant) => (
          <li key={variant}>
            <a
              href={to('/authoring/courses/$slug/translate/$variant', { slug: course, variant })}
              aria-current={variant === current ? 'page' : undefined}
            >
              {words.variantFirst(variant)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
