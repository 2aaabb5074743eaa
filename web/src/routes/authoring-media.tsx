import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from '../features/authoring/Authoring.module.css';
import { authorOrganisationsQuery, mediaLibraryQuery } from '../features/authoring/authoring.queries.ts';
import { mediaKinds } from '../features/authoring/media-kinds.ts';
import { MediaCards } from '../features/authoring/MediaCards.tsx';
import { MediaUploadForm } from '../features/authoring/MediaUploadForm.tsx';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Pagination } from '../shared/components/Pagination.tsx';
import { textOf } from '../shared/routing/search.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface MediaSearch {
  organisation: string | undefined;
  kind: string | undefined;
  after: string | undefined;
  fault: string | undefined;
  done: 'deleted' | undefined;
}

/** For authors: the files of an organisation that its courses show. */
export const authoringMediaRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/media',
  staticData: { namespaces: ['authoring', 'media', 'courses', 'lessons'], cacheSeconds: 0 },
  validateSearch: ({ organisation, kind, after, fault, done }): MediaSearch => ({
    organisation: textOf(organisation),
    kind: mediaKinds.find((each) => each === kind),
    after: textOf(after),
    fault: textOf(fault),
    done: done === 'deleted' ? done : undefined,
  }),
  loaderDeps: ({ search: { organisation, kind, after } }) => ({ organisation, kind, after }),
  loader: async ({ context: { queryClient, locale }, deps: { organisation, kind, after } }) => {
    const { authorOrganisations } = await queryClient.ensureQueryData(authorOrganisationsQuery(locale));
    const id = organisation ?? authorOrganisations[0]?.id;
    if (id) await queryClient.ensureQueryData(mediaLibraryQuery(locale, id, { kind, after }));
  },
  component: AuthoringMediaScreen,
});

function AuthoringMediaScreen() {
  const { t } = useTranslation(['media', 'authoring']);
  const to = usePath();
  const { organisation, fault, done }: MediaSearch = authoringMediaRoute.useSearch();
  const { authorOrganisations } = useSuspenseQuery(authorOrganisationsQuery(useLocale())).data;
  const id = organisation ?? authorOrganisations[0]?.id;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ label: t('authoring:title'), href: to('/authoring') }]}
      isUnlisted
    >
      {done && <Notice tone="success">{t('deleted')}</Notice>}
      {authorOrganisations.length > 1 && (
        <Links
          label={t('organisations')}
          current={id}
          links={authorOrganisations.map((each) => ({
            id: each.id,
            words: each.name ? <Localised text={each.name} /> : each.id,
            href: to('/authoring/media', undefined, { organisation: each.id }),
          }))}
        />
      )}
      {id && <Library organisation={id} />}
      {id && <MediaUploadForm organisation={id} fault={fault} />}
    </Page>
  );
}

function Library({ organisation }: { organisation: string }) {
  const { t } = useTranslation('media');
  const to = usePath();
  const { kind, after }: MediaSearch = authoringMediaRoute.useSearch();
  const { mediaLibrary } = useSuspenseQuery(mediaLibraryQuery(useLocale(), organisation, { kind, after })).data;
  const { nodes, pageInfo } = mediaLibrary;
  const pathOf = (search: Partial<MediaSearch>) => to('/authoring/media', undefined, { organisation, ...search });
  return (
    <Section title={t('files')} id="files">
      <Links
        label={t('kinds')}
        current={kind}
        links={[undefined, ...mediaKinds].map((each) => ({
          id: each,
          words: t(`many.${each ?? 'all'}`),
          href: pathOf({ kind: each }),
        }))}
      />
      {nodes.length ? <MediaCards files={nodes} /> : <Empty title={t('empty')} heading="h3" />}
      <Pagination next={pageInfo.hasNextPage ? pathOf({ kind, after: pageInfo.endCursor ?? '' }) : undefined} />
    </Section>
  );
}

interface LinksProps {
  label: string;
  current: string | undefined;
  links: { id: string | undefined; words: React.ReactNode; href: string }[];
}

function Links({ label, current, links }: LinksProps) {
  return (
    <nav aria-label={label}>
      <ul role="list" className={styles.variants}>
        {links.map(({ id, words, href }) => (
          <li key={id ?? ''}>
            <a href={href} aria-current={id === current ? 'page' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
