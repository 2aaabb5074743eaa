import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Card } from '../../shared/components/Card.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Progress } from '../../shared/components/Progress.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import type { MyCoursesQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { placePath } from './lesson/place-path.ts';
import { useDateWords } from '../../shared/words/use-date-words.ts';
import { useTimeWords } from './use-time-words.ts';

type MyCourse = MyCoursesQuery['myCourses']['nodes'][number];

export function MyCourseCard({ course }: { course: MyCourse }) {
  return course.completedAt ? (
    <CompletedCard course={course} completedAt={course.completedAt} />
  ) : (
    <UnderWayCard course={course} />
  );
}

function UnderWayCard({ course: { slug, title, place, next, lessonsDone, lessonsTotal } }: { course: MyCourse }) {
  const { t } = useTranslation('courses');
  const locale = useLocale();
  return (
    <Card
      heading="h3"
      title={<CourseLink slug={slug} title={title} />}
      actions={
        <LinkButton href={placePath(locale, slug, place)} icon="arrow-right">
          {t('learning.go')}
          <span className="visually-hidden">
            : <Localised text={title} />
          </span>
        </LinkButton>
      }
    >
      <Progress label={t('course.lessonsDone')} value={lessonsDone} total={lessonsTotal} />
      {next && (
        <p>
          {t('course.nextIs')}{' '}
          <strong>
            <Localised text={next} />
          </strong>
        </p>
      )}
    </Card>
  );
}

function CompletedCard({ course, completedAt }: { course: MyCourse; completedAt: string }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const date = useDateWords();
  const time = useTimeWords();
  const { slug, title, creditedMinutes } = course;
  return (
    <Card
      heading="h3"
      title={<CourseLink slug={slug} title={title} />}
      actions={
        <LinkButton href={to('/courses/$slug/completed', { slug })} variant="secondary" icon="arrow-right">
          {t('learning.see')}
          <span className="visually-hidden">
            : <Localised text={title} />
          </span>
        </LinkButton>
      }
    >
      <p>
        <Tag tone="success" icon="check-circle">
          {t('learning.completedOn', { date: date(completedAt) })}
        </Tag>
      </p>
      <p>
        {t('completed.credited')}: <strong>{time(creditedMinutes ?? 0)}</strong>
      </p>
    </Card>
  );
}

function CourseLink({ slug, title }: Pick<MyCourse, 'slug' | 'title'>) {
  const to = usePath();
  return (
    <a href={to('/courses/$slug', { slug })}>
      <Localised text={title} />
    </a>
  );
}
