import { useTranslation } from 'react-i18next';
import type { LocalisedText } from '@inclusive/localisation/locale';
import { Card, CardList } from '../../shared/components/Card.tsx';
import { Localised } from '../../shared/components/Localised.tsx';
import { Tag } from '../../shared/components/Tag.tsx';
import { useVariantList } from './use-variant-name.ts';
import { useMomentWords } from './use-moment-words.ts';

interface Authored extends State {
  id: string;
  slug: string;
  title: LocalisedText | null;
  organisation: LocalisedText | null;
  savedAt: string | null;
  savedBy: string | null;
}

interface AuthoredCardsProps {
  items: readonly Authored[];
  /** Where what has this slug is managed. */
  path: (slug: string) => string;
}

/** Courses or materials of the reader's organisations, whatever their state. */
export function AuthoredCards({ items, path }: AuthoredCardsProps) {
  return (
    <CardList>
      {items.map((item) => (
        <AuthoredCard key={item.id} item={item} href={path(item.slug)} />
      ))}
    </CardList>
  );
}

function AuthoredCard({ item, href }: { item: Authored; href: string }) {
  const { t } = useTranslation('authoring');
  const moment = useMomentWords();
  const { slug, title, organisation, savedAt, savedBy } = item;
  return (
    <Card title={title ? <Localised text={title} /> : slug} href={href} meta={<AuthoredState {...item} />}>
      {organisation && (
        <p>
          <Localised text={organisation} />
        </p>
      )}
      {savedAt && (
        <p>{savedBy ? t('savedBy', { when: moment(savedAt), who: savedBy }) : t('saved', { when: moment(savedAt) })}</p>
      )}
    </Card>
  );
}

interface State {
  status: string;
  draftState: string | null;
  languages: readonly string[];
}

/** In words: whether readers see it, and what its draft waits for. */
export function AuthoredState({ status, draftState, languages }: State) {
  const { t } = useTranslation('authoring');
  const listed = useVariantList();
  return (
    <>
      {status === 'published' && (
        <Tag tone="success" icon="check-circle">
          {t('state.published')} ({listed(languages)})
        </Tag>
      )}
      {status === 'withdrawn' && <Tag icon="eye">{t('state.withdrawn')}</Tag>}
      {draftState === 'editing' && <Tag icon="pencil-simple">{t('state.editing')}</Tag>}
      {draftState === 'submitted' && (
        <Tag tone="warn" icon="clock">
          {t('state.submitted')}
        </Tag>
      )}
    </>
  );
}
