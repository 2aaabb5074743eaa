import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Progress } from '../../shared/components/Progress.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import type { MyEnrolmentQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { Course } from './CourseFacts.tsx';
import { PostForm } from './PostForm.tsx';
import styles from './EnrolPanel.module.css';
import { placePath } from './lesson/place-path.ts';

export type MyEnrolment = NonNullable<MyEnrolmentQuery['myEnrolment']>;

interface EnrolPanelProps {
  course: Course;
  isSignedIn: boolean;
  enrolment: MyEnrolment | null;
}

/** The one thing to do next with a course: sign in, start, go on, or look at what is completed. */
export function EnrolPanel({ course, isSignedIn, enrolment }: EnrolPanelProps) {
  if (enrolment?.completedAt) return <CompletedPanel course={course} />;
  if (enrolment) return <TakingPanel course={course} enrolment={enrolment} />;
  return isSignedIn ? <StartPanel /> : <SignInPanel course={course} />;
}

function StartPanel() {
  const { t } = useTranslation('courses');
  return (
    <PostForm className={styles.panel}>
      <Button type="submit" name="intent" value="enrol" icon="play-circle">
        {t('course.start')}
      </Button>
    </PostForm>
  );
}

function SignInPanel({ course: { slug } }: { course: Course }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const here = { return: to('/courses/$slug', { slug }) };
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{t('course.signInTitle')}</h2>
      <p>{t('course.signInText')}</p>
      <div className={styles.actions}>
        <LinkButton href={to('/sign-in', {}, here)} icon="sign-in">
          {t('course.signIn')}
        </LinkButton>
        <LinkButton href={to('/sign-up', {}, here)} variant="secondary">
          {t('course.signUp')}
        </LinkButton>
      </div>
    </div>
  );
}

function TakingPanel({ course, enrolment }: { course: Course; enrolment: MyEnrolment }) {
  const { t } = useTranslation('courses');
  const locale = useLocale();
  const { place, lessonsDone, lessonsTotal } = enrolment;
  const title = place.isQuiz ? course.quiz?.title : lessonTitle(course, place.part);
  const isFresh = lessonsDone === 0 && place.block === null;
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>{t('course.takingTitle')}</h2>
      <Progress label={t('course.lessonsDone')} value={lessonsDone} total={lessonsTotal} />
      {title && (
        <p>
          {t('course.nextIs')}{' '}
          <strong>
            <Localised text={title} />
          </strong>
        </p>
      )}
      <div className={styles.actions}>
        <LinkButton href={placePath(locale, course.slug, place)} icon="arrow-right">
          {isFresh ? t('course.goFirst') : t('course.go')}
        </LinkButton>
        <PrintLink slug={course.slug} />
      </div>
    </div>
  );
}

function CompletedPanel({ course: { slug, modules } }: { course: Course }) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const first = modules[0]?.lessons[0]?.id ?? '';
  return (
    <div className={styles.panel}>
      <p>
        <Tag tone="success" icon="check-circle">
          {t('course.completedTitle')}
        </Tag>
      </p>
      <div className={styles.actions}>
        <LinkButton href={to('/courses/$slug/completed', { slug })} icon="arrow-right">
          {t('course.seeCompleted')}
        </LinkButton>
        <LinkButton href={to('/courses/$slug/learn/$lesson', { slug, lesson: first })} variant="secondary">
          {t('course.openAgain')}
        </LinkButton>
        <PrintLink slug={slug} />
      </div>
    </div>
  );
}

function lessonTitle({ modules }: Course, lesson: string) {
  return modules.flatMap(({ lessons }) => lessons).find(({ id }) => id === lesson)?.title;
}

function PrintLink({ slug }: { slug: string }) {
  const { t } = useTranslation('learning');
  const to = usePath();
  return (
    <LinkButton href={to('/courses/$slug/print', { slug })} variant="quiet" icon="printer">
      {t('print.open')}
    </LinkButton>
  );
}
