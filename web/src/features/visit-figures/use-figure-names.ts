import { useTranslation } from 'react-i18next';
import { ELSEWHERE, municipalities } from '@inclusive/localisation/counted';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import type { LocalisedText } from '@inclusive/localisation/locale';
import type { visitFigures } from '../../locales/en/visitFigures.ts';
import { useLocale } from '../../shared/routing/use-page.ts';

type Words = typeof visitFigures;

export interface Counted {
  key: string;
  name?: LocalisedText | null;
  count: number | null;
  isAtLeast: boolean;
}

/** Words for what is counted, and for numbers of which a part is hidden. */
export function useFigureNames() {
  const { t } = useTranslation(['visitFigures', 'counted', 'consultations']);
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale, { maximumFractionDigits: 1 });
  return {
    number: (value: number) => number.format(value),
    shown: ({ count, isAtLeast }: Pick<Counted, 'count' | 'isAtLeast'>) => {
      if (count === null) return t('few');
      return isAtLeast ? t('atLeast', { count: number.format(count) }) : number.format(count);
    },
    quarter: (quarter: string) => t('quarter', { year: quarter.slice(0, 4), number: quarter.slice(6) }),
    name: (table: string, { key, name }: Counted): string => {
      if (name) return name.text;
      if (key === 'hidden') return t('others');
      if (table === 'quarter') return t('quarter', { year: key.slice(0, 4), number: key.slice(6) });
      if (table === 'attendance') return t(`attendance.${(key || 'notNoted') as keyof Words['attendance']}`);
      if (table === 'waiting') return t(`outcome.${key as keyof Words['outcome']}`);
      if (!key) return t('notSaid');
      if (table === 'language') return capitalised(languageName(key, locale), locale);
      if (table === 'channel') return t(`consultations:channel.${key as 'phone'}`);
      if (table === 'ageBand') return t(`counted:age.${key as '0-6'}`);
      if (key === ELSEWHERE) return t('counted:other');
      return municipalities.find(({ code }) => code === key)?.name ?? key;
    },
  };
}
