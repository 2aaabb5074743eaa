import { groupedCode } from '@inclusive/calendar/codes';
import { type Locale, type LocalisedText, locales } from '@inclusive/localisation/locale';
import { type CertificateFacts, type RevocationReason, stateOf } from './certificate.rules.ts';
import type { Certificate } from './certificates.graphql.ts';

/** One text by the languages that it was written in. */
export type Texts = Partial<Record<Locale, string>>;

export interface CertificateRow extends CertificateFacts {
  id: string;
  number: string;
  token: string;
  personId: string | null;
  holderName: string | null;
  titles: Texts;
  partnerNames: Texts;
  minutes: number;
  completedAt: string;
  issuedAt: string;
  revocationReason: RevocationReason | null;
}

export function certificateOf(row: CertificateRow, locale: Locale, now: Date): Certificate {
  const { titles, partnerNames, number, ...rest } = row;
  return {
    ...rest,
    number: groupedCode(number),
    title: textIn(titles, locale),
    partner: textIn(partnerNames, locale),
    state: stateOf(row, now),
  };
}

/** The text in the asked language, else in English, else in any. */
export function textIn(texts: Texts | null, asked: Locale): LocalisedText {
  const found = [asked, 'en' as const, ...locales].find((locale) => texts?.[locale]) ?? asked;
  return { text: texts?.[found] ?? '', locale: found };
}
