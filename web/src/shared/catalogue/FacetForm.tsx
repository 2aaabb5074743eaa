import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.tsx';
import { Details } from '../components/Details.tsx';
import { PlainSelect } from '../forms/PlainSelect.tsx';
import type { Chosen, Facet, FacetPath } from './facet.ts';
import styles from './FacetForm.module.css';

interface FacetFormProps {
  facets: readonly Facet[];
  chosen: Chosen;
  path: FacetPath;
}

/** Several choices at once, as a plain GET form: one way for those to whom each new page costs effort. */
export function FacetForm({ facets, chosen, path }: FacetFormProps) {
  const { t } = useTranslation('common');
  const nothing = Object.fromEntries(facets.map(({ name }) => [name, undefined]));
  return (
    <Details summary={t('facets.several')}>
      <form method="get" action={path(nothing)} className={styles.form} aria-label={t('facets.title')}>
        {facets.map(({ name, label, options }) => (
          <PlainSelect
            key={name}
            name={name}
            label={label}
            any={t('facets.any')}
            chosen={chosen[name]}
            options={options.map(({ value, lang, ...option }) => ({
              value,
              lang,
              label: option.count === undefined ? option.label : `${option.label} (${option.count})`,
            }))}
          />
        ))}
        <div className={styles.actions}>
          <Button type="submit">{t('facets.show')}</Button>
        </div>
      </form>
    </Details>
  );
}
