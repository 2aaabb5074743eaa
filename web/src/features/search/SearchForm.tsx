import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '@inclusive/localisation/locale';
import { Button } from '../../shared/components/Button.tsx';
import { Icon } from '../../shared/components/Icon.tsx';
import inputs from '../../shared/forms/Input.module.css';
import { usePath } from '../../shared/routing/use-page.ts';
import { searchKinds, type SearchOfPage } from './search-of-page.ts';
import styles from './SearchForm.module.css';

/** A plain GET form: what is looked for, in which kinds of things, in which language. */
export function SearchForm({ search }: { search: SearchOfPage }) {
  const { t } = useTranslation(['search', 'common']);
  const to = usePath();
  return (
    <form method="get" action={to('/search')} className={styles.form} aria-label={t('title')}>
      <label className={styles.words}>
        <span className={styles.label}>{t('words')}</span>
        <input type="search" name="q" defaultValue={search.q} maxLength={300} className={inputs.input} />
      </label>
      <Chosen name="kind" label={t('kind')} any={t('anyKind')} chosen={search.kind}>
        {searchKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      </Chosen>
      <Chosen name="language" label={t('language')} any={t('anyLanguage')} chosen={search.language}>
        {locales.map((locale) => ({ value: locale, label: localeNames[locale], lang: locale }))}
      </Chosen>
      <div className={styles.actions}>
        <Button type="submit" icon="magnifying-glass">
          {t('common:action.search')}
        </Button>
      </div>
    </form>
  );
}

interface ChosenProps {
  name: string;
  label: string;
  any: string;
  chosen: string | undefined;
  children: { value: string; label: string; lang?: string }[];
}

function Chosen({ name, label, any, chosen, children }: ChosenProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <span className={inputs.select}>
        <select name={name} defaultValue={chosen ?? ''} className={inputs.input}>
          <option value="">{any}</option>
          {children.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="caret-down" />
      </span>
    </label>
  );
}
