import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../shared/components/Icon.tsx';
import type { RoomFacetsQuery } from '../../shared/operations/graphql.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import { type Feature, featureIcons } from './feature-icons.ts';
import { roomNows, type RoomSearch } from './room-search.ts';
import styles from './QuickFilters.module.css';

/** What is asked for most. */
const often: readonly Feature[] = ['step-free', 'quiet-corner', 'sign-language'];

interface QuickFiltersProps {
  search: RoomSearch;
  facets: RoomFacetsQuery['roomFacets'];
}

/** The most asked-for choices as plain links, each with how many rooms it would leave; a chosen one is left out again. */
export function QuickFilters({ search: { after: _page, ...search }, facets }: QuickFiltersProps) {
  const { t } = useTranslation('places');
  const need = search.need ?? [];
  const count = (values: typeof facets.now, value: string) => values.find((each) => each.value === value)?.count ?? 0;
  return (
    <ul role="list" aria-label={t('search.often')} className={styles.list}>
      {roomNows.map((now) => (
        <QuickLink
          key={now}
          search={{ ...search, now: search.now === now ? undefined : now }}
          isChosen={search.now === now}
          count={count(facets.now, now)}
        >
          <Icon name={now === 'open' ? 'door-open' : 'moon'} />
          {t(`now.${now}`)}
        </QuickLink>
      ))}
      {often.map((feature) => (
        <QuickLink
          key={feature}
          search={{ ...search, need: without(need, feature) }}
          isChosen={need.includes(feature)}
          count={count(facets.features, feature)}
        >
          <Icon name={featureIcons[feature]} />
          {t(`feature.${feature}`)}
        </QuickLink>
      ))}
    </ul>
  );
}

/** The choice taken out where it stands, else added. */
function without(need: readonly Feature[], feature: Feature): Feature[] {
  return need.includes(feature) ? need.filter((each) => each !== feature) : [...need, feature];
}

interface QuickLinkProps {
  search: RoomSearch;
  isChosen: boolean;
  count: number;
  children: ReactNode;
}

function QuickLink({ search, isChosen, count, children }: QuickLinkProps) {
  const { t } = useTranslation('common');
  const to = usePath();
  return (
    <li>
      <a href={to('/rooms', {}, { ...search })} className={styles.link} aria-current={isChosen ? 'true' : undefined}>
        {children}
        {isChosen ? <Icon name="x" /> : <span className={styles.count}>{count}</span>}
        {isChosen && <span className="visually-hidden">({t('facets.remove')})</span>}
      </a>
    </li>
  );
}
