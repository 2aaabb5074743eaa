import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '@inclusive/localisation/locale';
import { CheckboxField, CheckboxGroup } from '../../../shared/forms/CheckboxField.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { DeskOffersQuery } from '../../../shared/operations/graphql.ts';
import { useLocale } from '../../../shared/routing/use-page.ts';
import styles from '../BookingPage.module.css';
import { useFieldNames } from '../visit-words.ts';
import { ChannelField, LanguageField } from '../VisitFields.tsx';

/** What the visitor says only when it matters. */
export function DeskVisitFields({ offer }: { offer: DeskOffersQuery['deskOffers'][number] }) {
  const { t } = useTranslation('desk');
  const { t: tVisit } = useTranslation('consultations');
  const locale = useLocale();
  const { channels, languages, adjustments, places } = offer;
  return (
    <div className={styles.details}>
      <LanguageField languages={languages} fallback={languages[0] ?? ''} />
      <ChannelField channels={channels} />
      {places > 1 && <TextField name="places" inputMode="numeric" isShort isOptional />}
      <Choice
        name="forWhom"
        defaultValue="self"
        options={(['self', 'other', 'minor'] as const).map((value) => ({ value, label: t(`visits.${value}`) }))}
      />
      <div className={styles.whenMinor}>
        <CheckboxField name="hasGuardian" />
      </div>
      {adjustments.length > 0 && (
        <CheckboxGroup
          name="adjustments"
          isOptional
          options={adjustments.map((value) => ({ value, label: tVisit(`adjustment.${value as 'quiet'}`) }))}
        />
      )}
      <TextField name="email" type="email" autoComplete="off" isOptional hint={t('book.emailHint')} />
      <Choice
        name="letters"
        isInline
        defaultValue={locale}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <TextArea name="note" rows={2} isOptional maxLength={500} hint={t('book.noteHint')} />
    </div>
  );
}

/** Labels as they are said at the information point. */
export function useDeskFieldNames(): Record<string, string> {
  const { t } = useTranslation('desk');
  const { at: _at, name: _name, phone: _phone, ...rest } = useFieldNames();
  return {
    at: t('book.at'),
    name: t('book.name'),
    phone: t('book.phone'),
    ...rest,
    forWhom: t('visits.forWhom'),
    hasGuardian: t('book.guardian'),
    adjustments: t('visits.adjustments'),
    email: t('book.email'),
    letters: t('book.letters'),
    note: t('book.note'),
  };
}
