import { useTranslation } from 'react-i18next';
import type { DraftCourse } from '@inclusive/course-content/draft';
import type { Locale } from '@inclusive/localisation/locale';
import { LinkButton } from '../../shared/components/Button.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './Authoring.module.css';
import { usePartWords } from './place-words.ts';

interface DraftPartsProps {
  slug: string;
  course: DraftCourse;
  source: Locale;
  isOpen: boolean;
}

/** The draft's parts with ways to write and to look at them. */
export function DraftParts({ slug, course, source, isOpen }: DraftPartsProps) {
  const { t } = useTranslation('authoring');
  const { modules, quiz } = course.outline;
  const words = course.words[source] ?? {};
  const part = (key: string) => <PartRow key={key} {...{ slug, course, source, isOpen }} part={key} />;
  return (
    <Section title={t('parts.title')} id="parts">
      <ul role="list" className={styles.parts}>
        {part('course')}
        {modules.map(({ id, lessons }, index) => (
          <li key={id}>
            <h3 className={styles.module}>{words[`module.${id}.title`] || t('part.module', { number: index + 1 })}</h3>
            <ul role="list" className={styles.parts}>
              {lessons.map((lesson) => part(lesson.id))}
            </ul>
          </li>
        ))}
        {quiz && part('quiz')}
      </ul>
    </Section>
  );
}

function PartRow({ slug, course, source, isOpen, part }: DraftPartsProps & { part: string }) {
  const { t } = useTranslation('authoring');
  const to = usePath();
  const name = usePartWords(course, source)(part);
  return (
    <li className={styles.part}>
      <span className={styles.partName}>{name}</span>
      <span className={styles.partLinks}>
        {isOpen && (
          <a href={to('/authoring/courses/$slug/edit/$part', { slug, part })}>
            {t('parts.edit')}
            <span className="visually-hidden">: {name}</span>
          </a>
        )}
        {part !== 'course' && (
          <a href={to('/authoring/courses/$slug/preview/$part', { slug, part })}>
            {t('parts.preview')}
            <span className="visually-hidden">: {name}</span>
          </a>
        )}
        <a href={to('/authoring/courses/$slug/history', { slug }, { part })}>
          {t('parts.history')}
          <span className="visually-hidden">: {name}</span>
        </a>
      </span>
    </li>
  );
}

/** The main thing to do next with a draft that is being written. */
export function WriteButton({ slug }: { slug: string }) {
  const { t } = useTranslation('authoring');
  const to = usePath();
  return (
    <LinkButton href={to('/authoring/courses/$slug/edit/$part', { slug, part: 'course' })} icon="pencil-simple">
      {t('write')}
    </LinkButton>
  );
}
