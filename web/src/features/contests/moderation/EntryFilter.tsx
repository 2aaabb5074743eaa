import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { PlainSelect } from '../../../shared/forms/PlainSelect.tsx';
import type { QueueOverviewQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';
import styles from './EntryList.module.css';
import { type EntrySearch, listedStates, marks } from './entry-search.ts';

type Overview = QueueOverviewQuery['photoQueueOverview'];

/** Which entries are listed, each choice with how many there are; a plain form. */
export function EntryFilter({ overview, search }: { overview: Overview; search: EntrySearch }) {
  const { t } = useTranslation('checking');
  const to = usePath();
  const { counts, contests } = overview;
  const numbered = (name: string, number: number) => t('list.numbered', { name, number });
  const [first, ...rest] = listedStates.map((state) => ({
    value: state,
    label: numbered(t(`state.${state}`), counts[state]),
  }));
  return (
    <form method="get" action={to('/moderation/list')} className={styles.filter} aria-label={t('list.filter')}>
      <PlainSelect
        name="state"
        label={t('list.state')}
        any={first?.label ?? ''}
        chosen={search.state === 'waiting' ? undefined : search.state}
        options={rest}
      />
      <PlainSelect
        name="mark"
        label={t('list.mark')}
        any={t('list.allMarks')}
        chosen={search.mark}
        options={marks.map((mark) => ({ value: mark, label: numbered(t(`list.marks.${mark}`), counts[mark]) }))}
      />
      {contests.length > 1 && (
        <PlainSelect
          name="contest"
          label={t('list.contest')}
          any={t('list.allContests')}
          chosen={search.contest}
          options={contests.map(({ slug, title }) => ({ value: slug, label: title.text, lang: title.locale }))}
        />
      )}
      <Button type="submit" variant="secondary">
        {t('list.show')}
      </Button>
    </form>
  );
}
