import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Details } from '../components/Details.tsx';
import { Icon } from '../components/Icon.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FacetForm } from './FacetForm.tsx';
import type { Chosen, Facet, FacetOption, FacetPath } from './facet.ts';
import styles from './FacetedList.module.css';

interface FacetedListProps {
  facets: readonly Facet[];
  chosen: Chosen;
  path: FacetPath;
  /** "12 materials", read out by itself. */
  found: string;
  children: ReactNode;
}

/** A catalogue with what it can be narrowed down by: plain links with counts, beside it or, on a phone, folded above it. */
export function FacetedList({ facets, chosen, path, found, children }: FacetedListProps) {
  const { t } = useTranslation('common');
  const shown = facets.filter(({ options }) => options.length > 0);
  const groups = shown.map((facet) => <FacetGroup key={facet.name} facet={facet} chosen={chosen} path={path} />);
  return (
    <div className={styles.container}>
      <div className={styles.columns}>
        <nav aria-label={t('facets.title')} className={styles.facets} data-print="no">
          <div className={styles.folded}>
            <Details summary={t('facets.title')}>
              <div className={styles.groups}>{groups}</div>
            </Details>
          </div>
          <div className={styles.unfolded}>{groups}</div>
          <FacetForm summary={t('facets.several')} facets={shown} chosen={chosen} path={path} />
        </nav>
        <div className={styles.list}>
          <ChosenFilters facets={facets} chosen={chosen} path={path} />
          <p className={styles.found}>{found}</p>
          {children}
        </div>
      </div>
    </div>
  );
}

function FacetGroup({ facet, chosen, path }: { facet: Facet; chosen: Chosen; path: FacetPath }) {
  return (
    <section className={styles.group}>
      <h2 className={styles.label}>{facet.label}</h2>
      <ul role="list">
        {facet.options.map((option) => (
          <li key={option.value}>
            <FacetLink name={facet.name} option={option} isChosen={chosen[facet.name] === option.value} path={path} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FacetLinkProps {
  name: string;
  option: FacetOption;
  isChosen: boolean;
  path: FacetPath;
}

function FacetLink({ name, option: { value, label, count, icon, lang }, isChosen, path }: FacetLinkProps) {
  const { t } = useTranslation('common');
  return (
    <a
      href={path({ [name]: isChosen ? undefined : value })}
      className={styles.option}
      aria-current={isChosen ? 'true' : undefined}
    >
      {isChosen ? <Icon name="check" /> : icon && <Icon name={icon} />}
      <span lang={lang}>{label}</span>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      {isChosen && <span className="visually-hidden">({t('facets.remove')})</span>}
    </a>
  );
}
