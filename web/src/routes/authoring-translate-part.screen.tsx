import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SideBySide } from '../features/translation/SideBySide.tsx';
import { translationPartQuery } from '../features/translation/translation.queries.ts';
import { useTranslationWords } from '../features/translation/use-translation-words.ts';
import { LinkButton } from '../shared/components/Button.tsx';
import { Localised } from '../shared/components/Localised.tsx';
import { Notice } from '../shared/components/Notice.tsx';
import { Page } from '../shared/components/Page.tsx';
import type { DraftTranslationPartQuery } from '../shared/operations/graphql.ts';
import { useLocale, usePath } from '../shared/routing/use-page.ts';

const route = getRouteApi('/$locale/authoring/courses/$slug/translate/$variant/$part');

export function AuthoringTranslatePartScreen() {
  const { t } = useTranslation('translation');
  const { slug, variant, part: key } = route.useParams();
  const { draftTranslationPart: part } = useSuspenseQuery(translationPartQuery(useLocale(), slug, variant, key)).data;
  const words = useTranslationWords();
  const to = usePath();
  const overview = to('/authoring/courses/$slug/translate/$variant', { slug, variant });
  return (
    <Page
      title={t('side.title', { part: words.part(key, part.title), variant: words.variant(variant) })}
      heading={<PartHeading part={part} variant={words.variant(variant)} />}
      lead={t('side.lead')}
      breadcrumbs={[{ label: t('title', { variant: words.variant(variant) }), href: overview }]}
      kicker={<Localised text={part.courseTitle} />}
      isUnlisted
    >
      <noscript>
        <Notice tone="warn">
          <p>{t('side.noScript')}</p>
        </Notice>
      </noscript>
      {part.isLocked && (
        <Notice>
          <p>{t('locked')}</p>
        </Notice>
      )}
      <SideBySide key={`${slug} ${variant} ${key}`} course={slug} variant={variant} part={part} />
      <p>
        <LinkButton variant="secondary" icon="arrow-left" href={overview}>
          {t('side.back')}
        </LinkButton>
      </p>
    </Page>
  );
}

interface PartHeadingProps {
  part: DraftTranslationPartQuery['draftTranslationPart'];
  variant: string;
}

/** A lesson's title may be in another language than the page. */
function PartHeading({ part, variant }: PartHeadingProps) {
  const words = useTranslationWords();
  return (
    <>
      {part.title ? <Localised text={part.title} /> : words.part(part.key, null)}: {variant}
    </>
  );
}
