import { useTranslation } from 'react-i18next';
import { Section } from '../../shared/components/Page.tsx';
import type { SearchKind, SearchQuery } from '../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../shared/routing/use-page.ts';
import { Marked } from './Marked.tsx';
import styles from './Results.module.css';
import type { SearchOfPage } from './search-of-page.ts';

type Found = SearchQuery['search'];

/** How many there are of each kind, as links that narrow the results to it. */
export function KindLinks({ found, search }: { found: Found; search: SearchOfPage }) {
  const { t } = useTranslation('search');
  const to = usePath();
  const all = found.kinds.reduce((sum, { count }) => sum + count, 0);
  const links = [
    { kind: undefined, label: t('all'), count: all },
    ...found.kinds.map(({ kind, count }) => ({ kind, label: t(`kinds.${kind}`), count })),
  ];
  return (
    <nav aria-label={t('byKind')}>
      <ul role="list" className={styles.kinds}>
        {links.map(({ kind, label, count }) => (
          <li key={label}>
            <a
              href={to('/search', {}, { ...search, kind, after: undefined })}
              aria-current={search.kind === kind ? 'true' : undefined}
            >
              {label} <span className={styles.count}>({count})</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The first few of each kind under the kind's name, the kind with the best answer first. */
export function Groups({ found, search }: { found: Found; search: SearchOfPage }) {
  return [...new Set(found.nodes.map(({ kind }) => kind))].map((kind) => (
    <Group key={kind} kind={kind} found={found} search={search} />
  ));
}

interface GroupProps {
  kind: SearchKind;
  found: Found;
  search: SearchOfPage;
}

function Group({ kind, found, search }: GroupProps) {
  const { t } = useTranslation('search');
  const to = usePath();
  const nodes = found.nodes.filter((node) => node.kind === kind);
  const count = found.kinds.find((each) => each.kind === kind)?.count ?? 0;
  return (
    <Section title={t(`kinds.${kind}`)} id={`found-${kind}`}>
      <ResultList nodes={nodes} />
      {count > nodes.length && (
        <p>
          <a href={to('/search', {}, { ...search, kind })}>
            {t('showAll')}: {t(`kinds.${kind}`)} ({count})
          </a>
        </p>
      )}
    </Section>
  );
}

export function ResultList({ nodes }: { nodes: Found['nodes'] }) {
  const locale = useLocale();
  return (
    <ul role="list" className={styles.results}>
      {nodes.map(({ id, path, title, excerpt }) => (
        <li key={id}>
          <h3 className={styles.title}>
            <a href={`/${locale}${path}`}>
              <Marked text={title} />
            </a>
          </h3>
          <p className={styles.excerpt}>
            <Marked text={excerpt} />
          </p>
        </li>
      ))}
    </ul>
  );
}
