import { useTranslation } from 'react-i18next';
import { type Locale, localeNames, locales } from '@inclusive/localisation/locale';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { FieldGroup } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import type { KeptWords } from './keeping.queries.ts';
import styles from './WordFields.module.css';

interface WordFieldsProps {
  field: string;
  label: string;
  hint?: string;
  words: KeptWords;
  /** Lines of the box; one line where this is not given. */
  rows?: number;
  maxLength: number;
  /** English is an addition where it is not the language that is written in. */
  source: Locale;
  isOptional?: boolean;
}

/** One field in all languages beside each other. */
export function WordFields({
  field,
  label,
  hint,
  words,
  rows,
  maxLength,
  source,
  isOptional = false,
}: WordFieldsProps) {
  return (
    <FieldGroup title={label} {...(hint && { hint })}>
      <div className={styles.languages}>
        {locales.map((locale) => {
          const shared = {
            name: `${field}.${locale}`,
            label: localeNames[locale],
            lang: locale,
            maxLength,
            defaultValue: words[locale]?.[field] ?? '',
            isOptional: isOptional || (locale === 'en' && source !== 'en'),
          };
          return rows ? <TextArea key={locale} {...shared} rows={rows} /> : <TextField key={locale} {...shared} />;
        })}
      </div>
    </FieldGroup>
  );
}

/** Says that the other languages need no change; asked where there is something to compare. */
export function TranslationsFit({ isAsked }: { isAsked: boolean }) {
  const { t } = useTranslation('keepingForms');
  return isAsked ? <CheckboxField name="translationsFit" label={t('words.fits')} isOptional /> : null;
}
