import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import type { LeftCoursesQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';

/** Courses that were left, each with the way back to it. */
export function LeftCourses({ courses }: { courses: LeftCoursesQuery['myLeftCourses'] }) {
  const { t } = useTranslation('learning');
  const to = usePath();
  return (
    <>
      <p>{t('left.lead')}</p>
      <ul>
        {courses.map(({ slug, title }) => (
          <li key={slug}>
            <a href={to('/courses/$slug', { slug })}>
              <Localised text={title} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
