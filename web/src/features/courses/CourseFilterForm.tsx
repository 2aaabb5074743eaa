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

/** A plain GET form: each choice becomes part of the address. */
export function CourseFilterForm({ facets, search }: CourseFilterFormProps) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const words = useCodeWords();
  const codes = (vocabulary: 'topic' | 'audience' | 'level', values: readonly string[]) =>
    values.map((value) => ({ value, label: words(vocabulary, value) }));
  const fields = [
    { name: 'topic', options: codes('topic', facets.topics) },
    { name: 'audience', options: codes('audience', facets.audiences) },
    { name: 'level', options: codes('level', facets.levels) },
    { name: 'language', options: facets.languages.map((value) => ({ value, label: localeNames[value] })) },
    { name: 'partner', options: facets.partners.map(({ slug, name }) => ({ value: slug, label: name.text })) },
  ] as const;
  return (
    <details className={styles.filter} open={isNarrowed(search)}>
      <summary className={styles.summary}>
        <Icon name="caret-right" />
        {t('filter.title')}
      </summary>
      <form method="get" action={to('/courses')} className={styles.form} aria-label={t('filter.title')}>
        <div className={styles.fields}>
          {fields.map(({ name, options }) => (
            <FilterField key={name} name={name} label={t(`filter.${name}`)} options={options} chosen={search[name]} />
          ))}
          <FilterField
            name="hours"
            label={t('filter.time')}
            options={hoursChoices.map((hours) => ({ value: String(hours), label: t('filter.upTo', { count: hours }) }))}
            chosen={search.hours}
          />
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

interface FilterFieldProps {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: string | undefined;
}

/** No answer is asked for here, so nothing is marked as required or optional. */
function FilterField({ name, label, options, chosen }: FilterFieldProps) {
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
