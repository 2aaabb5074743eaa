import { useTranslation } from 'react-i18next';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import { CheckboxField, CheckboxGroup } from '../../shared/forms/CheckboxField.tsx';
import { Choice } from '../../shared/forms/Choice.tsx';
import type { OfferQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { CountFields } from './CountFields.tsx';
import styles from './BookingPage.module.css';

type Offer = OfferQuery['offer'];

/** How, in which language and for whom; a choice of one is made already. */
export function VisitFields({ offer }: { offer: Offer }) {
  const { t } = useTranslation('consultations');
  return (
    <>
      <ChannelField channels={offer.channels} />
      <LanguageField languages={offer.languages} />
      <CountFields offer={offer} />
      <Choice
        name="forWhom"
        options={[
          { value: 'self', label: t('details.self'), hint: t('details.selfHint') },
          { value: 'other', label: t('details.other'), hint: t('details.otherHint') },
          { value: 'minor', label: t('details.minor'), hint: t('details.minorHint') },
        ]}
      />
      <div className={styles.whenMinor}>
        <CheckboxField name="hasGuardian" />
      </div>
      {offer.adjustments.length > 0 && (
        <CheckboxGroup
          name="adjustments"
          isOptional
          options={offer.adjustments.map((value) => ({ value, label: t(`adjustment.${value as 'quiet'}`) }))}
        />
      )}
    </>
  );
}

export function ChannelField({ channels }: { channels: readonly string[] }) {
  const { t } = useTranslation('consultations');
  const [only] = channels;
  if (channels.length === 1) return <input type="hidden" name="channel" value={only} />;
  const options = channels.map((value) => ({
    value,
    label: t(`channel.${value as 'phone'}`),
    hint: t(`channel.${value as 'phone'}Hint`),
  }));
  return <Choice name="channel" options={options} defaultValue={only ?? ''} />;
}

/** `fallback`: the answer where the page's own language is none of them. */
export function LanguageField({ languages, fallback = '' }: { languages: readonly string[]; fallback?: string }) {
  const locale = useLocale();
  const [only] = languages;
  if (languages.length === 1) return <input type="hidden" name="language" value={only} />;
  return (
    <Choice
      name="language"
      isInline
      options={languages.map((code) => ({ value: code, label: capitalised(languageName(code, locale), locale) }))}
      defaultValue={languages.includes(locale) ? locale : fallback}
    />
  );
}
