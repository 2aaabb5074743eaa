import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Exchange } from '../features/translation/Exchange.tsx';
import { exchangeAddress } from '../features/translation/exchange.ts';
import type { NameOf } from '../features/translation/ImportReport.tsx';
import { translationQuery } from '../features/translation/translation.queries.ts';
import { useTranslationWords } from '../features/translation/use-translation-words.ts';
import { Localised } from '../shared/components/Localised.tsx';
import { Page } from '../shared/components/Page.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';

const route = getRouteApi('/$locale/authoring/courses/$slug/exchange/$variant');

export function AuthoringExchangeScreen() {
  const { t } = useTranslation('translation');
  const { slug, variant } = route.useParams();
  const { draftTranslation: overview } = useSuspenseQuery(translationQuery(useLocale(), slug, variant)).data;
  const words = useTranslationWords();
  const name = words.variant(variant);
  const partName = (key: string) => words.part(key, overview.parts.find((part) => part.key === key)?.title ?? null);
  const nameOf: NameOf = ({ part, field }, { places }) => {
    const place = places?.[`${part}:${field}`];
    return place && `${partName(part)} → ${words.place(place)}`;
  };
  const to = usePath();
  const back = to('/authoring/courses/$slug/translate/$variant', { slug, variant });
  return (
    <Page
      title={t('exchange.title', { variant: name })}
      lead={t('exchange.lead')}
      breadcrumbs={[{ label: t('title', { variant: name }), href: back }]}
      kicker={<Localised text={overview.title} />}
      isUnlisted
    >
      <Exchange
        address={exchangeAddress('courses', slug, variant)}
        variantName={name}
        isLocked={overview.isLocked}
        nameOf={nameOf}
      />
    </Page>
  );
}
