import { useTranslation } from 'react-i18next';
import { dayName } from '@inclusive/calendar/words';
import { capitalised } from '@inclusive/localisation/languages';
import { Section } from '../../../shared/components/Page.tsx';
import type { BlockPartsFragment } from '../../../shared/operations/graphql.ts';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';

/** The other weeks of what is blocked every week, with the visits in the way of each. */
export function BlockedWeeks({ block, room }: { block: BlockPartsFragment; room: string | undefined }) {
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const to = usePath();
  if (block.weeks.length === 0) return null;
  return (
    <Section id="weeks" title={t('weekly.title')}>
      <ul>
        {block.weeks.map(({ id, day, visits }) => (
          <li key={id}>
            <a
              href={to('/visits/blocks/$block', { block: id }, { room })}
              aria-current={id === block.id ? 'page' : undefined}
            >
              {capitalised(dayName(day, locale), locale)}
            </a>
            {visits > 0 && `: ${t('visits.count', { count: visits })}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
