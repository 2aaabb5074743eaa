import { registerEnumType } from '@nestjs/graphql';
import { locales, type Locale } from '@inclusive/localisation/locale';

/** The GraphQL enum of the interface's languages; its values are the codes themselves. */
export const LocaleEnum = Object.fromEntries(locales.map((locale) => [locale, locale])) as Record<Locale, Locale>;

registerEnumType(LocaleEnum, { name: 'Locale' });
