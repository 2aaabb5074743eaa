import { useTranslation } from 'react-i18next';
import { Details } from '../../shared/components/Details.tsx';
import { useDateWords } from '../../shared/words/use-date-words.ts';
import type { Material } from './MaterialBody.tsx';

/** When it was published and changed, the latest first. */
export function Versions({ material: { versions } }: { material: Material }) {
  const { t } = useTranslation('materials');
  const date = useDateWords();
  return (
    <Details summary={t('versions', { count: versions.length })}>
      <ol reversed>
        {versions.map(({ number, publishedAt, changeNote }) => (
          <li key={number} value={number}>
            {date(publishedAt)}
            {changeNote && `: ${changeNote}`}
          </li>
        ))}
      </ol>
    </Details>
  );
}
