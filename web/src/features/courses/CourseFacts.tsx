import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { CourseQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { useCodeWords } from './use-code-words.ts';
import { useTimeWords } from './use-time-words.ts';

export type Course = CourseQuery['course'];

/** Time, level and the like, as names and values. */
export function CourseFacts({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  const words = useCodeWords();
  const time = useTimeWords();
  const locale = useLocale();
  const audience = new Intl.ListFormat(locale).format(course.audiences.map(audienceWords));

  function audienceWords(code: string, index: number): string {
    const name = words('audience', code);
    return index === 0 ? name : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  }

  return (
    <DefinitionList
      items={[
        { term: t('course.time'), value: time(course.minutes) },
        { term: t('course.level'), value: words('level', course.level) },
        { term: t('course.audience'), value: audience },
        { term: t('course.languages'), value: <LanguageNames course={course} /> },
        { term: t('course.partner'), value: <Localised text={course.partner.name} /> },
      ]}
    />
  );
}

/** Each language by its own name, marked as what it is. */
function LanguageNames({ course: { languages } }: { course: Course }) {
  return languages.map((language, index) => (
    <span key={language}>
      {index > 0 && ', '}
      <span lang={language}>{localeNames[language]}</span>
    </span>
  ));
}
