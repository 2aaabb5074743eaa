import { useTranslation } from 'react-i18next';
import { localeNames } from '@inclusive/localisation/locale';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import inputs from '../../shared/forms/Input.module.css';
import type { CourseFacetsQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './CourseFilterForm.module.css';
import { type CatalogueSearch, hoursChoices, isNarrowed } from './filter.ts';
import { useCodeWords } from './use-code-words.ts';

interface CourseFilterFormProps {
  facets: CourseFacetsQuery['courseFacets'];
  search: CatalogueSearch;
}

/** A plain GET form: each choice becomes part of the address. Folded away until something is narrowed down. */
export function CourseFilterForm({ facets, search }: CourseFilterFormProps) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const fields = useFilterFields(facets);
  return (
    <details className={styles.filter} open={isNarrowed(search)}>
      <summary className={styles.summary}>
        <Icon name="caret-right" />
        {t('filter.title')}
      </summary>
      <form method="get" action={to('/courses')} className={styles.form} aria-label={t('filter.title')}>
        <div className={styles.fields}>
          {fields.map((field) => (
            <FilterField key={field.name} {...field} chosen={search[field.name]} />
          ))}
        </div>
        <div className={styles.actions}>
          <Button type="submit" variant="secondary" icon="magnifying-glass">
            {t('filter.show')}
          </Button>
          {isNarrowed(search) && (
            <LinkButton variant="quiet" href={to('/courses')}>
              {t('filter.clear')}
            </LinkButton>
          )}
        </div>
      </form>
    </details>
  );
}

type FilterName = Exclude<keyof CatalogueSearch, 'after'>;

interface FilterFieldProps {
  name: FilterName;
  label: string;
  options: readonly { value: string; label: string }[];
}

/** What can be chosen among the courses that there are. */
function useFilterFields(facets: CourseFilterFormProps['facets']): FilterFieldProps[] {
  const { t } = useTranslation('courses');
  const words = useCodeWords();
  const codes = (name: 'topic' | 'audience' | 'level', values: readonly string[]) => ({
    name,
    label: t(`filter.${name}`),
    options: values.map((value) => ({ value, label: words(name, value) })),
  });
  const languages = facets.languages.map((value) => ({ value, label: localeNames[value] }));
  const partners = facets.partners.map(({ slug, name }) => ({ value: slug, label: name.text }));
  const hours = hoursChoices.map((count) => ({ value: String(count), label: t('filter.upTo', { count }) }));
  return [
    codes('topic', facets.topics),
    codes('audience', facets.audiences),
    codes('level', facets.levels),
    { name: 'language', label: t('filter.language'), options: languages },
    { name: 'partner', label: t('filter.partner'), options: partners },
    { name: 'hours', label: t('filter.time'), options: hours },
  ];
}

/** No answer is asked for here, so nothing is marked as required or optional. */
function FilterField({ name, label, options, chosen }: FilterFieldProps & { chosen: string | undefined }) {
  const { t } = useTranslation('courses');
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <span className={inputs.select}>
        <select name={name} defaultValue={chosen ?? ''} className={inputs.input}>
          <option value="">{t('filter.any')}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="caret-down" />
      </span>
    </label>
  );
}
