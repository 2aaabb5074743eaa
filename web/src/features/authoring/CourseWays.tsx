import { useTranslation } from 'react-i18next';
import { Section } from '../../shared/components/Page.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './Authoring.module.css';

/** From the course to its figures and its file. */
export function CourseWays({ slug }: { slug: string }) {
  const { t } = useTranslation('authoring');
  const to = usePath();
  return (
    <Section title={t('ways.title')} id="ways">
      <ul role="list" className={styles.variants}>
        <li>
          <a href={to('/authoring/courses/$slug/figures', { slug })}>{t('ways.figures')}</a>
        </li>
        <li>
          <a href={to('/authoring/courses/$slug/questions', { slug })}>{t('ways.questions')}</a>
        </li>
        <li>
          <a href={to('/authoring/courses/$slug/pack', { slug })}>{t('ways.pack')}</a>
        </li>
      </ul>
    </Section>
  );
}
