import { useTranslation } from 'react-i18next';
import { Empty } from '../../shared/components/Empty.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import type { SearchOfPage } from './search-of-page.ts';

/** What may help, and the ways to everything there is. */
export function NothingFound({ search }: { search: SearchOfPage }) {
  const { t } = useTranslation('search');
  const to = usePath();
  const isNarrowed = search.kind ?? search.language;
  return (
    <Empty title={t('noneTitle', { q: search.q })}>
      <ul>
        {isNarrowed && (
          <li>
            <a href={to('/search', {}, { q: search.q })}>{t('noneEverywhere')}</a>
          </li>
        )}
        <li>{t('noneSpelling')}</li>
        <li>{t('noneFewer')}</li>
      </ul>
      <p>
        {t('noneBrowse')} <a href={to('/rooms')}>{t('kinds.room')}</a>, <a href={to('/courses')}>{t('kinds.course')}</a>
        .
      </p>
    </Empty>
  );
}
