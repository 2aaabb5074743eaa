import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.tsx';
import styles from './ChosenFilters.module.css';
import type { Chosen, Facet, FacetPath } from './facet.ts';

interface ChosenFiltersProps {
  facets: readonly Facet[];
  chosen: Chosen;
  path: FacetPath;
}

/** What the list is narrowed down to; each is a link that leaves it out. */
export function ChosenFilters({ facets, chosen, path }: ChosenFiltersProps) {
  const { t } = useTranslation('common');
  const choices = facets.flatMap(({ name, label, options }) => {
    const value = chosen[name];
    if (!value) return [];
    return [{ name, label, value: options.find((option) => option.value === value)?.label ?? value }];
  });
  if (!choices.length) return null;
  return (
    <div className={styles.chosen}>
      <h2 id="chosen" className={styles.title}>
        {t('facets.chosen')}
      </h2>
      <ul role="list" aria-labelledby="chosen" className={styles.list}>
        {choices.map(({ name, label, value }) => (
          <li key={name}>
            <a href={path({ [name]: undefined })} className={styles.chip}>
              {label}: {value}
              <Icon name="x" />
              <span className="visually-hidden">({t('facets.remove')})</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
