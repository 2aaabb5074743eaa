import { useTranslation } from 'react-i18next';
import { Icon } from '../../shared/components/Icon.tsx';
import type { CourseFacetsQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './ChosenFilters.module.css';
import type { CatalogueSearch } from './filter.ts';
import { useFilterFields } from './use-filter-fields.ts';

interface ChosenFiltersProps {
  facets: CourseFacetsQuery['courseFacets'];
  search: CatalogueSearch;
}

/** What the list is narrowed down to; each is a link that leaves it out. */
export function ChosenFilters({ facets, search }: ChosenFiltersProps) {
  const { t } = useTranslation('courses');
  const to = usePath();
  const chosen = useFilterFields(facets).flatMap(({ name, label, options }) => {
    const value = search[name];
    if (!value) return [];
    return [{ name, label, value: options.find((option) => option.value === value)?.label ?? value }];
  });
  if (!chosen.length) return null;
  return (
    <div className={styles.chosen}>
      <h2 id="chosen" className={styles.title}>
        {t('filter.chosen')}
      </h2>
      <ul role="list" aria-labelledby="chosen" className={styles.list}>
        {chosen.map(({ name, label, value }) => (
          <li key={name}>
            <a href={to('/courses', {}, { ...search, [name]: undefined, after: undefined })} className={styles.chip}>
              {label}: {value}
              <Icon name="x" />
              <span className="visually-hidden">({t('filter.remove')})</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
