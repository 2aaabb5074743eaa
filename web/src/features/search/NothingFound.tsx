import { useTranslation } from 'react-i18next';
import { Empty } from '../../shared/components/Empty.tsx';
import { usePath } from '../../shared/routing/use-page.ts';
import styles from './NothingFound.module.css';
import type { SearchOfPage } from './search-of-page.ts';

/** What may help, and the ways to everything there is. */
export function NothingFound({ search, isNoQuestion }: { search: SearchOfPage; isNoQuestion: boolean }) {
  const { t } = useTranslation('search');
  const to = usePath();
  const isNarrowed = search.kind ?? search.language;
  const hints = isNoQuestion ? (
    <li>{t('noWords')}</li>
  ) : (
    <>
      {isNarrowed && (
        <li>
          <a href={to('/search', {}, { q: search.q })}>{t('noneEverywhere')}</a>
        </li>
      )}
      <li>{t('noneSpelling')}</li>
      <li>{t('noneFewer')}</li>
    </>
  );
  return (
    <Empty title={t('noneTitle', { q: shortened(search.q) })}>
      <ul className={styles.list}>{hints}</ul>
      <Everything />
    </Empty>
  );
}

const LONGEST_SHOWN = 80;

function shortened(text = ''): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function Everything() {
  const { t } = useTranslation('search');
  const to = usePath();
  const ways = [
    { href: to('/rooms'), label: t('kinds.room') },
    { href: to('/courses'), label: t('kinds.course') },
    { href: to('/materials'), label: t('kinds.material') },
    { href: to('/books'), label: t('kinds.book') },
    { href: to('/pages/$slug', { slug: 'about' }), label: t('aboutUs') },
  ];
  return (
    <>
      <p id="everything">{t('noneBrowse')}</p>
      <ul role="list" aria-labelledby="everything" className={styles.ways}>
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
