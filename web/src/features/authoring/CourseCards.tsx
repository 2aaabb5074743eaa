import { useTranslation } from 'react-i18next';
import { Card, CardList } from '../../shared/components/Card.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import type { AuthoredCoursesQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import { useMomentWords } from './use-moment-words.ts';

type Course = AuthoredCoursesQuery['authoredCourses']['nodes'][number];

export function CourseCards({ courses }: { courses: readonly Course[] }) {
  return (
    <CardList>
      {courses.map((course) => (
        <CourseCard key={course.id} course={course} />
      ))}
    </CardList>
  );
}

function CourseCard({ course }: { course: Course }) {
  const { t } = useTranslation('authoring');
  const to = usePath();
  const moment = useMomentWords();
  const { slug, title, organisation, savedAt, savedBy } = course;
  return (
    <Card
      title={title ? <Localised text={title} /> : slug}
      href={to('/authoring/courses/$slug', { slug })}
      meta={<CourseState {...course} />}
    >
      {organisation && (
        <p>
          <Localised text={organisation} />
        </p>
      )}
      {savedAt && (
        <p>{savedBy ? t('savedBy', { when: moment(savedAt), who: savedBy }) : t('saved', { when: moment(savedAt) })}</p>
      )}
    </Card>
  );
}

interface State {
  status: string;
  draftState: string | null;
  languages: readonly string[];
}

/** In words: whether readers see the course, and what its draft waits for. */
export function CourseState({ status, draftState, languages }: State) {
  const { t } = useTranslation('authoring');
  return (
    <>
      {status === 'published' && (
        <Tag tone="success" icon="check-circle">
          {t('state.published')} ({languages.join(', ')})
        </Tag>
      )}
      {status === 'withdrawn' && <Tag icon="eye">{t('state.withdrawn')}</Tag>}
      {draftState === 'editing' && <Tag icon="pencil-simple">{t('state.editing')}</Tag>}
      {draftState === 'submitted' && (
        <Tag tone="warn" icon="clock">
          {t('state.submitted')}
        </Tag>
      )}
    </>
  );
}
