import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../shared/components/Button.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import inputs from '../../shared/forms/Input.module.css';
import type { CourseFacetsQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './CourseFilterForm.module.css';
import { type CatalogueSearch, isNarrowed } from './filter.ts';
import { type FilterFieldWords, useFilterFields } from './use-filter-fields.ts';

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

/** No answer is asked for here, so nothing is marked as required or optional. */
function FilterField({ name, label, options, chosen }: FilterFieldWords & { chosen: string | undefined }) {
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
