import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../components/Button.tsx';
import { Details } from '../components/Details.tsx';
import { PlainSelect } from '../forms/PlainSelect.tsx';
import type { Chosen, Facet, FacetPath } from './facet.ts';
import styles from './FacetForm.module.css';

interface FacetFormProps {
  summary: string;
  isOpen?: boolean;
  facets: readonly Facet[];
  chosen: Chosen;
  path: FacetPath;
}

/** Several choices at once, as a plain GET form: one way for those to whom each new page costs effort. */
export function FacetForm({ summary, isOpen = false, facets, chosen, path }: FacetFormProps) {
  const { t } = useTranslation('common');
  const everything = path(Object.fromEntries(facets.map(({ name }) => [name, undefined])));
  return (
    <Details summary={summary} open={isOpen}>
      <form method="get" action={everything} className={styles.form} aria-label={t('facets.title')}>
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
          <Button type="submit" icon="magnifying-glass">
            {t('facets.show')}
          </Button>
          {facets.some(({ name }) => chosen[name]) && (
            <LinkButton variant="quiet" href={everything}>
              {t('facets.all')}
            </LinkButton>
          )}
        </div>
      </form>
    </Details>
  );
}
