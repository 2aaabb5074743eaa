import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.tsx';
import { SuggestionsDocument } from '../operations/graphql.ts';
import { documentIdOf } from '../api.ts';
import { usePath } from '../routing/use-page.ts';
import styles from './SearchBox.module.css';

const kinds = ['room', 'course', 'material', 'book', 'page'] as const;

/** Searches everything: a plain GET form, to which the small script adds suggestions. */
export function SearchBox() {
  const { t } = useTranslation('common');
  const to = usePath();
  const words = Object.fromEntries(kinds.map((kind) => [kind, t(`search.${kind}`)]));
  return (
    <form
      role="search"
      aria-label={t('action.search')}
      method="get"
      action={to('/search')}
      className={styles.search}
      data-enhance="suggest"
      data-enhance-on="focus"
      data-operation={documentIdOf(SuggestionsDocument)}
      data-words={JSON.stringify({ ...words, suggestions: t('search.suggestions'), none: t('search.none') })}
    >
      <label htmlFor="site-search" className="visually-hidden">
        {t('search.label')}
      </label>
      <input id="site-search" type="search" name="q" maxLength={300} autoComplete="off" className={styles.words} />
      <button type="submit" className={styles.submit}>
        <Icon name="magnifying-glass" />
        <span className="visually-hidden">{t('action.search')}</span>
      </button>
      <ul id="site-suggestions" role="listbox" aria-label={t('search.listLabel')} className={styles.list} hidden />
      <p aria-live="polite" className="visually-hidden" />
    </form>
  );
}
