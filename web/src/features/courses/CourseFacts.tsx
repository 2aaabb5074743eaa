import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { DefinitionList } from '../../shared/components/DefinitionList.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import type { CourseQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import type { CatalogueSearch } from './filter.ts';
import { useCodeWords } from '../../shared/words/use-code-words.ts';
import { useTimeWords } from './use-time-words.ts';

export type Course = CourseQuery['course'];

/** Time, level and the like, as names and values. */
export function CourseFacts({ course }: { course: Course }) {
  const { t } = useTranslation('courses');
  const words = useCodeWords();
  const time = useTimeWords();
  const locale = useLocale();
  const to = usePath();
  const found = (search: CatalogueSearch) => to('/courses', {}, { ...search });
  const audiences = course.audiences.map((code, index) => ({ code, name: inList(words('audience', code), index) }));
  const topics = course.topics.map((code, index) => ({ code, name: inList(words('topic', code), index) }));

  function inList(name: string, index: number): string {
    return index === 0 ? name : name.charAt(0).toLocaleLowerCase(locale) + name.slice(1);
  }

  return (
    <DefinitionList
      items={[
        { term: t('course.time'), value: time(course.minutes) },
        { term: t('course.level'), value: <a href={found({ level: course.level })}>{words('level', course.level)}</a> },
        {
          term: t('course.audience'),
          value: <Links items={audiences} href={(audience) => found({ audience })} />,
        },
        topics.length > 0 && {
          term: t('course.topics'),
          value: <Links items={topics} href={(topic) => found({ topic })} />,
        },
        { term: t('course.languages'), value: <LanguageNames course={course} /> },
        course.authors && { term: t('course.authors'), value: <Localised text={course.authors} /> },
        {
          term: t('course.partner'),
          value: (
            <a href={found({ partner: course.partner.slug })}>
              <Localised text={course.partner.name} />
            </a>
          ),
        },
      ]}
    />
  );
}

interface LinksProps {
  items: readonly { code: string; name: string }[];
  href: (code: string) => string;
}

/** Each leads to the courses that have it too. */
function Links({ items, href }: LinksProps) {
  return items.map(({ code, name }, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <a href={href(code)}>{name}</a>
    </span>
  ));
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
