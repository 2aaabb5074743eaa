import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '@inclusive/localisation/locale';
import { Button } from '../../shared/components/Button.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import { useFormState, useLocale } from '../../shared/routing/use-page.ts';
import { type Organisation, OrganisationField } from '../../shared/forms/OrganisationField.tsx';
import { useAuthoringWords } from './use-words.ts';

export function NewCourseForm({ organisations }: { organisations: readonly Organisation[] }) {
  const { t } = useTranslation('authoring');
  const words = { title: t('new.title'), text: t('new.text'), submit: t('new.submit') };
  return <NewWorkForm organisations={organisations} words={words} faultWords={useAuthoringWords().faultWords} />;
}

interface NewWorkFormProps {
  organisations: readonly Organisation[];
  words: { title: string; text: string; submit: string };
  faultWords: Record<string, string>;
}

/** A new course or material begins with a title, a language and an organisation. */
export function NewWorkForm({ organisations, words, faultWords }: NewWorkFormProps) {
  const { t } = useTranslation('authoring');
  const { refusal } = useAuthoringWords();
  const languages = locales.map((value) => ({ value, label: localeNames[value] }));
  return (
    <Section title={words.title} id="new-course">
      <p>{words.text}</p>
      <Form
        id="new"
        state={useFormState()}
        fields={{
          title: t('new.name'),
          slug: t('new.slug'),
          organisationId: t('new.organisation'),
          sourceLocale: t('new.language'),
        }}
        refusal={refusal}
        faultWords={faultWords}
      >
        <TextField name="title" maxLength={200} />
        <TextField name="slug" isOptional hint={t('new.slugHint')} autoCapitalize="none" spellCheck={false} />
        <OrganisationField name="organisationId" organisations={organisations} />
        <Select
          name="sourceLocale"
          options={languages}
          placeholder={null}
          defaultValue={useLocale()}
          hint={t('new.languageHint')}
        />
        <FormActions>
          <Button type="submit">{words.submit}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
