import { isLocale, type Locale } from '@inclusive/localisation/locale';
import { textsOf } from '../../../shared/routing/search.ts';

/** Words for the feelings in one language. */
interface CaptionLanguage {
  locale: Locale;
  emotion: (emotion: string) => string;
}

export type Captions = readonly CaptionLanguage[];

/** The languages that an address asks for; without any, the page's. */
export function captionLocales(words: unknown, own: Locale): Locale[] {
  const asked = [...new Set(textsOf(words).filter(isLocale))];
  return asked.length ? asked : [own];
}

const common = {
  lv: () => import('../../../locales/lv/common.ts'),
  lt: () => import('../../../locales/lt/common.ts'),
  en: () => import('../../../locales/en/common.ts'),
};

export function loadCaptions(chosen: readonly Locale[]): Promise<Captions> {
  return Promise.all(
    chosen.map(async (locale) => {
      const words: Record<string, string> = (await common[locale]()).common.emotion;
      return { locale, emotion: (emotion) => words[emotion] ?? emotion };
    }),
  );
}
