import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/components/Card.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Sash } from '../../shared/illustration/Sash.tsx';
import type { CoursesQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './CourseCard.module.css';
import { useCodeWords } from '../../shared/words/use-code-words.ts';
import { useTimeWords } from './use-time-words.ts';

export function CourseCard({ course }: { course: CoursesQuery['courses']['nodes'][number] }) {
  const { t } = useTranslation(['courses', 'common']);
  const to = usePath();
  const time = useTimeWords();
  const words = useCodeWords();
  const { slug, title, summary, organisation, level, minutes, isEasyToo } = course;
  return (
    <Card
      title={<Localised text={title} />}
      href={to('/courses/$slug', { slug })}
      media={<Sash seed={slug} />}
      meta={
        <>
          <Fact icon="clock" term={t('course.time')}>
            {time(minutes)}
          </Fact>
          <Fact icon="graduation-cap" term={t('course.level')}>
            {words('level', level)}
          </Fact>
          <Fact icon="house-line" term={t('course.partner')}>
            <Localised text={organisation} />
          </Fact>
          {isEasyToo && (
            <Fact icon="text-aa" term={t('filter.wording')}>
              {t('common:easy.too')}
            </Fact>
          )}
        </>
      }
    >
      <p>
        <Localised text={summary} />
      </p>
    </Card>
  );
}

interface FactProps {
  icon: 'clock' | 'graduation-cap' | 'house-line' | 'text-aa';
  term: string;
  children: React.ReactNode;
}

function Fact({ icon, term, children }: FactProps) {
  return (
    <span className={styles.fact}>
      <Icon name={icon} />
      <span>
        <span className="visually-hidden">{term}: </span>
        {children}
      </span>
    </span>
  );
}
