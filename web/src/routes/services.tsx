import { useSuspenseQuery } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listOf } from '@inclusive/localisation/languages';
import { CreateServiceForm } from '../features/services/CreateServiceForm.tsx';
import { createService } from '../features/services/services.actions.ts';
import { keptServicesQuery } from '../features/services/services.queries.ts';
import { useServiceWords } from '../features/services/use-service-words.ts';
import { Empty } from '../shared/components/Empty.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { Row, RowDetail, Rows } from '../shared/components/Rows.tsx';
import { Tag } from '../shared/components/Tag.tsx';
import type { KeptServicesQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';
import { localeRoute } from './root.tsx';

/** For coordinators: what their organisations offer. */
export const servicesRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'services',
  staticData: { namespaces: ['services'], action: createService, cacheSeconds: 0 },
  loader: ({ context: { queryClient, locale } }) => queryClient.ensureQueryData(keptServicesQuery(locale)),
  component: ServicesScreen,
});

function ServicesScreen() {
  const { t } = useTranslation('services');
  const { keptServices, diaryOrganisations } = useSuspenseQuery(keptServicesQuery(useLocale())).data;
  return (
    <Page title={t('title')} lead={t('lead')} isUnlisted>
      {keptServices.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <Rows>
          {keptServices.map((service) => (
            <ServiceRow key={service.id} service={service} />
          ))}
        </Rows>
      )}
      <Section title={t('create.title')} id="create">
        <CreateServiceForm organisations={diaryOrganisations} />
      </Section>
    </Page>
  );
}

function ServiceRow({ service }: { service: KeptServicesQuery['keptServices'][number] }) {
  const { t } = useTranslation('services');
  const { kind } = useServiceWords();
  const locale = useLocale();
  const to = usePath();
  const { slug, title, isActive, rooms } = service;
  const places = rooms.map(({ text }) => text);
  return (
    <Row
      name={<a href={to('/services/$service', { service: slug })}>{title ? <Localised text={title} /> : slug}</a>}
      action={<Tag tone={isActive ? 'success' : 'plain'}>{t(isActive ? 'on' : 'off')}</Tag>}
    >
      <RowDetail>
        {kind(service.kind)}
        {places.length > 0 && ` · ${listOf(places, locale)}`}
      </RowDetail>
    </Row>
  );
}
