import type { OrganisationHistoryQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { atMoment } from '../../shared/when.ts';
import styles from './History.module.css';
import { useHistoryWords } from './use-history-words.ts';

type History = NonNullable<NonNullable<OrganisationHistoryQuery['organisation']>['history']>;
type Entry = History['nodes'][number];

export function History({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul role="list" className={styles.entries}>
      {entries.map((entry) => (
        <HistoryRow key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function HistoryRow({ entry }: { entry: Entry }) {
  const locale = useLocale();
  const { what, by, fact } = useHistoryWords();
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <time dateTime={entry.at}>{atMoment(entry.at, locale)}</time>
      </p>
      <p className={styles.what}>{what(entry.code, entry.subjectName)}</p>
      {entry.facts.map(({ name, values }) => (
        <p key={name}>{fact(name, values)}</p>
      ))}
      <p className={styles.by}>{by(entry)}</p>
    </li>
  );
}
