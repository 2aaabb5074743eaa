import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '@inclusive/localisation/locale';
import { Button } from '../../shared/components/Button.tsx';
import inputs from '../../shared/forms/Input.module.css';
import { PlainSelect } from '../../shared/forms/PlainSelect.tsx';
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
      <PlainSelect
        name="kind"
        label={t('kind')}
        any={t('anyKind')}
        chosen={search.kind}
        options={searchKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <PlainSelect
        name="language"
        label={t('language')}
        any={t('anyLanguage')}
        chosen={search.language}
        options={locales.map((locale) => ({ value: locale, label: localeNames[locale], lang: locale }))}
      />
      <div className={styles.actions}>
        <Button type="submit" icon="magnifying-glass">
          {t('common:action.search')}
        </Button>
      </div>
    </form>
  );
}
