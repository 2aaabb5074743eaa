import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BringIn } from '../features/translation/BringIn.tsx';
import { exchangeAddress } from '../features/translation/exchange.ts';
import { translationQuery } from '../features/translation/translation.queries.ts';
import { useTranslationWords } from '../features/translation/use-translation-words.ts';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page, Section } from '../shared/components/Page.tsx';
import { LinkButton } from '../shared/components/Button.tsx';
import { useLocale, usePath } from '../shared/routing/use-page.ts';

const route = getRouteApi('/$locale/authoring/courses/$slug/exchange/$variant');

export function AuthoringExchangeScreen() {
  const { t } = useTranslation('translation');
  const { slug, variant } = route.useParams();
  const { draftTranslation: overview } = useSuspenseQuery(translationQuery(useLocale(), slug, variant)).data;
  const words = useTranslationWords();
  const name = words.variant(variant);
  const partName = (key: string) => words.part(key, overview.parts.find((part) => part.key === key)?.title ?? null);
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
      <Section title={t('exchange.takeOut')} id="out">
        <p>{t('exchange.takeOutText')}</p>
        <p>
          <LinkButton variant="secondary" icon="download-simple" href={exchangeAddress(slug, variant)} download>
            {t('exchange.download', { variant: name })}
          </LinkButton>
        </p>
      </Section>
      <Section title={t('exchange.bringIn')} id="in">
        <p>{overview.isLocked ? t('locked') : t('exchange.bringInText')}</p>
        <noscript>
          <Notice tone="warn">
            <p>{t('exchange.noScript')}</p>
          </Notice>
        </noscript>
        {!overview.isLocked && <BringIn course={slug} variant={variant} partName={partName} />}
      </Section>
    </Page>
  );
}
