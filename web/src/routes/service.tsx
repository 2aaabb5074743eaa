import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FactsForm } from '../features/services/FactsForm.tsx';
import { OfferForms } from '../features/services/OfferForms.tsx';
import { keepService } from '../features/services/services.actions.ts';
import { keptServiceQuery } from '../features/services/services.queries.ts';
import { useServiceWords } from '../features/services/use-service-words.ts';
import { WordsForms } from '../features/services/WordsForms.tsx';
import { Button } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Tag } from '../shared/components/Tag.tsx';
import type { KeptServiceQuery } from '../shared/operations/graphql.ts';
import { textOf } from '../shared/routing/search.ts';
import { useCurrentPath, useFormState, useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

interface ServiceSearch {
  done: string | undefined;
}

/** For coordinators: one service with its facts, its words and the rooms that offer it. */
export const serviceRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'services/$service',
  staticData: { namespaces: ['services', 'consultations'], action: keepService, cacheSeconds: 0 },
  validateSearch: ({ done }): ServiceSearch => ({ done: textOf(done) }),
  loader: ({ context: { queryClient, locale }, params: { service } }) =>
    queryClient.ensureQueryData(keptServiceQuery(locale, service)),
  component: ServiceScreen,
});

function ServiceScreen() {
  const { t } = useTranslation('services');
  const to = usePath();
  const { service: slug } = serviceRoute.useParams();
  const { keptService: service } = useSuspenseQuery(keptServiceQuery(useLocale(), slug)).data;
  const title = service.title ?? undefined;
  return (
    <Page
      title={title?.text ?? slug}
      heading={title && <Localised text={title} />}
      breadcrumbs={[{ label: t('title'), href: to('/services') }]}
      isUnlisted
    >
      <Outcome />
      <Switch service={service} />
      <Section title={t('offers.title')} id="offers">
        <OfferForms service={service} />
      </Section>
      <Section title={t('words.title')} id="words">
        <p>{t('words.lead')}</p>
        <WordsForms service={service} />
      </Section>
      <Section title={t('facts.title')} id="facts-title">
        <FactsForm service={service} />
      </Section>
    </Page>
  );
}

/** Buttons without a form of their own that could tell a refusal. */
const switches = ['switchOn', 'switchOff'];

function Outcome() {
  const search: ServiceSearch = serviceRoute.useSearch();
  const words = useServiceWords();
  const state = useFormState();
  if (state.isRefused && switches.includes(state.value('intent')))
    return <Notice tone="error" isLive title={words.refusal(state.code ?? '')} />;
  const done = state.isRefused ? undefined : words.done(search.done);
  return done ? (
    <Notice tone="success">
      <p>{done}</p>
    </Notice>
  ) : null;
}

/** On or off; whatever is booked stays. */
function Switch({ service: { id, isActive, visitsAhead } }: { service: KeptServiceQuery['keptService'] }) {
  const { t } = useTranslation('services');
  const here = useCurrentPath();
  return (
    <form method="post" action={here}>
      <input type="hidden" name="id" value={id} />
      <p>
        <Tag tone={isActive ? 'success' : 'plain'}>{t(isActive ? 'on' : 'off')}</Tag>{' '}
        {visitsAhead > 0 && t('visitsAhead', { count: visitsAhead })}
      </p>
      <p>
        <Button type="submit" name="intent" value={isActive ? 'switchOff' : 'switchOn'} variant="secondary">
          {t(isActive ? 'switchOff' : 'switchOn')}
        </Button>
      </p>
    </form>
  );
}
