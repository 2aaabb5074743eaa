import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute, notFound } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Contest } from '../features/contests/ContestFacts.tsx';
import { contestQuery, myEntryQuery } from '../features/contests/contests.queries.ts';
import { entryAction } from '../features/contests/entries/entry.actions.ts';
import { EntryForm } from '../features/contests/entries/EntryForm.tsx';
import { EntryPicture, EntryState } from '../features/contests/entries/EntryState.tsx';
import entryStyles from '../features/contests/entries/EntryState.module.css';
import { EntryReleases } from '../features/contests/entries/EntryReleases.tsx';
import { useEntryFacts } from '../features/contests/entry-facts.tsx';
import type { MyEntry } from '../features/contests/submit/answers.ts';
import { WithdrawForm } from '../features/contests/WithdrawForm.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { DefinitionList } from '../shared/components/DefinitionList.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** A photo of one's own: how it is doing, and everything that its author may do. */
export const contestEntryRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'contests/$contest/mine/$photo',
  staticData: {
    namespaces: ['contests', 'releases', 'checking', 'submit', 'entries'],
    cacheSeconds: 0,
    action: entryAction,
  },
  validateSearch: (search) => ({ change: textOf(search['change']), done: textOf(search['done']) }),
  loader: async ({ context: { queryClient, locale }, params: { contest, photo } }) => {
    const [, { myEntry }] = await Promise.all([
      queryClient.ensureQueryData(contestQuery(locale, contest)),
      queryClient.ensureQueryData(myEntryQuery(locale, photo)),
    ]);
    if (!myEntry || myEntry.contestSlug !== contest) throw notFound();
  },
  component: EntryScreen,
});

const changeable = new Set(['draft', 'processing', 'waiting', 'approved']);

function EntryScreen() {
  const { t } = useTranslation(['entries', 'contests']);
  const to = usePath();
  const locale = useLocale();
  const { contest: slug, photo } = contestEntryRoute.useParams();
  const { change } = contestEntryRoute.useSearch();
  const form = useFormState();
  const { contest } = useSuspenseQuery(contestQuery(locale, slug)).data;
  const { myEntry: entry } = useSuspenseQuery(myEntryQuery(locale, photo)).data;
  if (!entry) return null;
  const mayChange = contest.state === 'open' && changeable.has(entry.state);
  const isChanging = mayChange && (change || (form.isRefused && Object.keys(form.faults).length > 0));
  const title = entry.title ?? t(entry.state === 'draft' ? 'draftTitle' : 'contests:myPhotos.unnamed');
  return (
    <Page
      title={isChanging && entry.state !== 'draft' ? t('changeTitle', { title }) : title}
      heading={
        isChanging ? undefined : <Localised text={{ text: title, locale: entry.title ? entry.locale : locale }} />
      }
      lead={isChanging && entry.state !== 'draft' ? t('changeLead') : undefined}
      breadcrumbs={[
        { label: <Localised text={contest.title} />, href: to('/contests/$contest', { contest: slug }) },
        { label: t('back'), href: to('/contests/$contest/mine', { contest: slug }) },
      ]}
      isUnlisted
    >
      {!isChanging && <DoneNotice entry={entry} />}
      <EntryPicture entry={entry} />
      {isChanging ? (
        <EntryForm contest={contest} entry={entry} />
      ) : (
        <Looking contest={contest} entry={entry} mayChange={mayChange} />
      )}
    </Page>
  );
}

interface LookingProps {
  contest: Contest;
  entry: MyEntry;
  mayChange: boolean;
}

function Looking({ contest: { slug, state }, entry, mayChange }: LookingProps) {
  const { t } = useTranslation('entries');
  const isDraft = entry.state === 'draft';
  return (
    <>
      <EntryState contest={slug} entry={entry} />
      {!isDraft && <Facts entry={entry} />}
      <EntryReleases releases={entry.releases} />
      {mayChange && <WayOn contest={slug} entry={entry} />}
      {!mayChange && state !== 'open' && entry.state !== 'withdrawn' && <p>{t('closed')}</p>}
      {entry.state !== 'withdrawn' && <WithdrawForm photoId={entry.id} title={entry.title ?? ''} isDraft={isDraft} />}
    </>
  );
}

function Facts({ entry }: { entry: MyEntry }) {
  const { t } = useTranslation(['entries', 'contests']);
  const facts = useEntryFacts(entry);
  if (!entry.altText) return null;
  return (
    <Section title={t('facts')} id="facts">
      <DefinitionList
        items={[
          {
            term: t('contests:photo.description'),
            value: <Localised text={{ text: entry.altText, locale: entry.locale }} />,
          },
          ...facts,
          entry.licence && { term: t('contests:photo.licence'), value: t(`contests:licence.${entry.licence}`) },
        ]}
      />
    </Section>
  );
}

function WayOn({ contest, entry }: { contest: string; entry: MyEntry }) {
  const { t } = useTranslation('entries');
  const to = usePath();
  const place = { contest, photo: entry.id };
  return (
    <p>
      {entry.state === 'draft' ? (
        <>
          <span className={entryStyles.scripted}>
            <LinkButton href={to('/contests/$contest/submit', { contest }, { draft: entry.id })}>
              {t('goOn')}
            </LinkButton>
          </span>
          <noscript>
            <LinkButton href={to('/contests/$contest/mine/$photo', place, { change: 'yes' })}>{t('goOn')}</LinkButton>
          </noscript>
        </>
      ) : (
        <LinkButton
          href={to('/contests/$contest/mine/$photo', place, { change: 'yes' })}
          variant="secondary"
          icon="pencil-simple"
        >
          {t('change')}
        </LinkButton>
      )}
    </p>
  );
}

/** What was done a moment ago, or why it was not. */
function DoneNotice({ entry }: { entry: MyEntry }) {
  const { t, i18n } = useTranslation(['entries', 'submit']);
  const { done } = contestEntryRoute.useSearch();
  const form = useFormState();
  if (form.isRefused && !Object.keys(form.faults).length) {
    const own = `entries:refused.${form.code}`;
    const words = i18n.exists(own) ? t(own as 'refused.ASKED_JUST_NOW') : undefined;
    const other = i18n.exists(`submit:refused.${form.code}`) ? form.code : 'UNKNOWN';
    return (
      <Notice tone="error" isLive>
        <p>{words ?? t(`submit:refused.${other as 'UNKNOWN'}`)}</p>
      </Notice>
    );
  }
  if (done === 'sent') return <Success title={t('sent')} text={t('sentText')} />;
  if (done === 'saved') return <Success title={t('saved')} text={entry.state === 'approved' ? '' : t('savedText')} />;
  if (done === 'kept') return <Success title={t('savedPlain')} text={t('draftText')} />;
  if (done === 'written') return <Success title={t('againSent')} text="" />;
  return done === 'link' ? <Success title={t('againLink')} text="" /> : null;
}

function Success({ title, text }: { title: string; text: string }) {
  return (
    <Notice tone="success" title={title} isLive>
      {text && <p>{text}</p>}
    </Notice>
  );
}
