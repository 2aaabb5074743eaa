import { useTranslation } from 'react-i18next';
import { Section } from '../../../shared/components/Page.tsx';
import type { MyPhotosQuery } from '../../../shared/operations/graphql.ts';
import { usePath } from '../../../shared/routing/use-page.ts';

interface DraftListProps {
  contest: string;
  drafts: readonly Pick<MyPhotosQuery['myPhotos']['nodes'][number], 'id' | 'title'>[];
}

export function DraftList({ contest, drafts }: DraftListProps) {
  const { t } = useTranslation('submit');
  const to = usePath();
  if (!drafts.length) return null;
  return (
    <Section title={t('drafts')} id="drafts">
      <p>{t('draftsText')}</p>
      <ul>
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <a href={to('/contests/$contest/submit', { contest }, { draft: id })}>
              {t('goOn')}: {title ?? t('untitled')}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
