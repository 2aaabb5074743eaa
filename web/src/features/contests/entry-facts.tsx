import type { LocalisedText } from '@inclusive/localisation/locale';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Localised } from '../../shared/components/Localised.tsx';
import type { Locale } from '../../shared/operations/graphql.ts';
import { PhotoEmotions } from './PhotoEmotions.tsx';
import { StoryText } from './StoryText.tsx';

interface EntryPart {
  readonly slug: string;
  readonly name: LocalisedText;
}

export interface Entry {
  readonly locale: Locale;
  readonly emotions: readonly string[];
  readonly isExample?: boolean | undefined;
  readonly story?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly category?: EntryPart | null | undefined;
  readonly ageGroup?: EntryPart | null | undefined;
}

/** What an entry says of itself, as items of a definition list; what it does not say has none. */
export function useEntryFacts({ locale, emotions, isExample, story, place, category, ageGroup }: Entry) {
  const { t } = useTranslation('contests');
  const item = (term: string, value: ReactNode, isThere: unknown) => (isThere ? [{ term, value }] : []);
  return [
    ...item(t('photo.example'), t('photo.exampleNote'), isExample),
    ...item(t('photo.emotion'), <PhotoEmotions emotions={emotions} />, emotions.length),
    ...item(t('photo.story'), <StoryText text={{ text: story ?? '', locale }} />, story),
    ...item(t('photo.category'), category && <Localised text={category.name} />, category),
    ...item(t('photo.ageGroup'), ageGroup && <Localised text={ageGroup.name} />, ageGroup),
    ...item(t('photo.place'), <Localised text={{ text: place ?? '', locale }} />, place),
  ];
}
