import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PartCards } from '../features/translation/PartCards.tsx';
import { StateCounts } from '../features/translation/StateTag.tsx';
import { translationQuery } from '../features/translation/translation.queries.ts';
import { useTranslationWords } from '../features/translation/use-translation-words.ts';
import { VariantLinks } from '../features/translation/VariantLinks.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Progress } from '../shared/components/Progress.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** For authors: what of a course is there in a language, and what is missing, with links to each place. */
export const authoringTranslateRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'authoring/courses/$slug/translate/$variant',
  staticData: { namespaces: ['translation'], cacheSeconds: 0 },
  loader: ({ context: { queryClient, locale }, params: { slug, variant } }) =>
    queryClient.ensureQueryData(translationQuery(locale, slug, variant)),
  component: AuthoringTranslateScreen,
});

function AuthoringTranslateScreen() {
  const { t } = useTranslation('translation');
  const { slug, variant } = authoringTranslateRoute.useParams();
  const { draftTranslation: overview } = useSuspenseQuery(translationQuery(useLocale(), slug, variant)).data;
  const words = useTranslationWords();
  const to = usePath();
  const { counts, source, isLocked, title } = overview;
  const total = Object.values(counts).reduce((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
  return (
    <Page
      title={t('title', { variant: words.variant(variant) })}
      lead={source ? t('lead', { source: words.variant(source) }) : t('ownLead')}
      breadcrumbs={[
        {
          label: title ? <Localised text={title} /> : slug,
          href: to('/authoring/courses/$slug', { slug }),
        },
      ]}
      actions={source && <ExchangeLink slug={slug} variant={variant} />}
      isUnlisted
    >
      <VariantLinks course={slug} current={variant} />
      <Doubts counts={counts} isLocked={isLocked} />
      <Progress label={t('there')} value={total - counts.missing} total={total} />
      {source && <StateCounts counts={counts} />}
      <Section title={t('parts')} id="parts">
        <PartCards overview={overview} />
      </Section>
    </Page>
  );
}

interface DoubtsProps {
  counts: { machine: number; stale: number };
  isLocked: boolean;
}

/** What stands against publishing this language, and that nothing can be changed while the course is reviewed. */
function Doubts({ counts: { machine, stale }, isLocked }: DoubtsProps) {
  const { t } = useTranslation('translation');
  if (!isLocked && machine + stale === 0) return null;
  return (
    <Notice tone={machine + stale ? 'warn' : 'info'}>
      {isLocked && <p>{t('locked')}</p>}
      {machine > 0 && <p>{t('machineNotice', { n: machine })}</p>}
      {stale > 0 && <p>{t('staleNotice', { n: stale })}</p>}
    </Notice>
  );
}

function ExchangeLink({ slug, variant }: { slug: string; variant: string }) {
  const { t } = useTranslation('translation');
  const to = usePath();
  return (
    <LinkButton
      variant="secondary"
      icon="download-simple"
      href={to('/authoring/courses/$slug/exchange/$variant', { slug, variant })}
    >
      {t('exchange.link')}
    </LinkButton>
  );
}
