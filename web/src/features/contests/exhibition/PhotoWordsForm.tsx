import { useTranslation } from 'react-i18next';
import { type Locale, localeNames, locales } from '@inclusive/localisation/locale';
import { Button } from '../../../shared/components/Button.tsx';
import { DefinitionList } from '../../../shared/components/DefinitionList.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { useFormState } from '../../../shared/routing/use-page.ts';
import type { KeptWords } from '../keeping/keeping.queries.ts';
import { labelsInLanguages } from '../keeping/use-organising-words.ts';
import type { ChosenPhoto } from './exhibition.queries.ts';
import { useExhibitingWords } from './use-exhibiting-words.ts';

/** Title and story in the languages that the author did not write in, beside what the author wrote. */
export function PhotoWordsForm({ photo, version }: { photo: ChosenPhoto; version: number }) {
  const { t } = useTranslation('exhibiting');
  const { refusal } = useExhibitingWords();
  const words = photo.words as KeptWords;
  const own = words[photo.locale] ?? {};
  const others = locales.filter((locale) => locale !== photo.locale);
  const fields = labelsInLanguages({ title: t('photo.name'), story: t('photo.story') });
  return (
    <>
      <OwnWords own={own} lang={photo.locale} />
      <Form isWide state={useFormState()} fields={fields} refusal={refusal}>
        <input type="hidden" name="version" value={version} />
        {others.map((lang) => (
          <LanguageFields key={lang} lang={lang} words={words[lang] ?? {}} hasStory={own['story'] !== undefined} />
        ))}
        <CheckboxField name="translationsFit" label={t('photo.fits')} isOptional />
        <FormActions>
          <Button type="submit">{t('save')}</Button>
        </FormActions>
      </Form>
    </>
  );
}

interface LanguageFieldsProps {
  lang: Locale;
  words: Partial<Record<string, string>>;
  hasStory: boolean;
}

function LanguageFields({ lang, words, hasStory }: LanguageFieldsProps) {
  const { t } = useTranslation('exhibiting');
  return (
    <FieldGroup title={localeNames[lang]}>
      <TextField
        name={`title.${lang}`}
        label={t('photo.name')}
        lang={lang}
        maxLength={120}
        defaultValue={words['title'] ?? ''}
        isOptional
      />
      {hasStory && (
        <TextArea
          name={`story.${lang}`}
          label={t('photo.story')}
          lang={lang}
          rows={6}
          maxLength={1500}
          defaultValue={words['story'] ?? ''}
          isOptional
        />
      )}
    </FieldGroup>
  );
}

function OwnWords({ own, lang }: { own: Partial<Record<string, string>>; lang: string }) {
  const { t } = useTranslation('exhibiting');
  const story = own['story'];
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('photo.own')}</h2>
      <DefinitionList
        items={[
          { term: t('photo.name'), value: <span lang={lang}>{own['title']}</span> },
          story !== undefined && { term: t('photo.story'), value: <span lang={lang}>{story}</span> },
        ]}
      />
    </section>
  );
}
