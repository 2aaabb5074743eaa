import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { checkEntry, type EntryAct, entryActs } from '../features/contests/moderation/checking.actions.ts';
import {
  type CheckedEntry,
  entryToCheckQuery,
  nextEntriesQuery,
} from '../features/contests/moderation/checking.queries.ts';
import { EntryTags } from '../features/contests/moderation/EntryList.tsx';
import { EntryView } from '../features/contests/moderation/EntryView.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import { Tag } from '../shared/components/Tag.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface Search {
  done: EntryAct | undefined;
}

/** One entry with everything that is needed to decide about it, by plain forms. */
export const moderationPhotoRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'moderation/photos/$photo',
  staticData: { namespaces: ['checking', 'contests', 'releases'], action: checkEntry, cacheSeconds: 0 },
  validateSearch: (search): Search => ({ done: entryActs.find((each) => each === search['done']) }),
  loader: ({ context: { queryClient, locale }, params: { photo } }) =>
    Promise.all([
      queryClient.ensureQueryData(entryToCheckQuery(locale, photo)),
      queryClient.ensureQueryData(nextEntriesQuery(locale)),
    ]),
  component: EntryScreen,
});

function EntryScreen() {
  const { t } = useTranslation(['checking', 'contests']);
  const to = usePath();
  const locale = useLocale();
  const { photo } = moderationPhotoRoute.useParams();
  const { done }: Search = moderationPhotoRoute.useSearch();
  const { entryToCheck: entry } = useSuspenseQuery(entryToCheckQuery(locale, photo)).data;
  const { nodes } = useSuspenseQuery(nextEntriesQuery(locale)).data.photoQueue;
  const next = nodes.find(({ id }) => id !== photo);
  return (
    <Page
      title={entry.title}
      heading={<Localised text={{ text: entry.title, locale: entry.locale }} />}
      kicker={t('entry.kicker')}
      breadcrumbs={[
        { label: t('contests:moderation.title'), href: to('/moderation') },
        { label: t('list.title'), href: to('/moderation/list', {}, { state: entry.state }) },
      ]}
      lead={<Standing entry={entry} />}
      actions={
        next && (
          <LinkButton
            variant={done ? 'primary' : 'secondary'}
            trailingIcon="arrow-right"
            href={to('/moderation/photos/$photo', { photo: next.id })}
          >
            {t('entry.next')}
          </LinkButton>
        )
      }
      isUnlisted
    >
      {done && <Notice tone="success" title={t(`done.${done}`)} isLive />}
      <EntryView entry={entry} />
    </Page>
  );
}

function Standing({ entry }: { entry: CheckedEntry }) {
  const { t } = useTranslation('checking');
  return (
    <>
      <Tag>{t(`state.${entry.state as 'waiting'}`)}</Tag> <EntryTags entry={entry} />
    </>
  );
}
