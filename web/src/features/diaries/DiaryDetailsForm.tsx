import { useTranslation } from 'react-i18next';
import { capitalised, languageName } from '@inclusive/localisation/languages';
import { spokenLanguages } from '@inclusive/localisation/spoken-languages';
import { Button } from '../../shared/components/Button.tsx';
import { CheckboxField, CheckboxGroup } from '../../shared/forms/CheckboxField.tsx';
import { FieldGroup, Form, FormActions } from '../../shared/forms/Form.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { DiaryDetailsQuery } from '../../shared/operations/graphql.ts';
import { useFormState, useLocale } from '../../shared/routing/use-page.ts';

import { useDiaryFaults, useDiaryWords } from './use-diary-words.ts';

type Details = DiaryDetailsQuery['diary'];

/** How a diary is called and what its person speaks; for coordinators also whose it is and whether it is kept at all. */
export function DiaryDetailsForm({ diaryOrganisations, diary }: DiaryDetailsQuery) {
  const { t } = useTranslation('diaries');
  const { refusal } = useDiaryWords();
  const organisation = diaryOrganisations.find(({ id }) => id === diary.organisationId);
  const names = diary.words.map(({ locale }) => [`name.${locale}`, t('field.name')]);
  const fields = {
    ...Object.fromEntries(names),
    languages: t('field.languages'),
    personId: t('field.personId'),
    videoUrl: t('field.videoUrl'),
  };
  return (
    <Form state={useFormState()} fields={fields} faultWords={useDiaryFaults()} refusal={refusal}>
      <input type="hidden" name="version" value={diary.version} />
      <Words diary={diary} />
      {diary.kind === 'space' ? (
        <Around diary={diary} spaces={organisation?.spaces ?? []} />
      ) : (
        <OfPerson diary={diary} accounts={organisation?.accounts ?? []} />
      )}
      {diary.mayManage && (
        <CheckboxField name="isClosed" label={t('details.closed')} defaultChecked={!diary.isActive} isOptional />
      )}
      <FormActions>
        <Button type="submit">{t('details.save')}</Button>
      </FormActions>
    </Form>
  );
}

type Organisation = DiaryDetailsQuery['diaryOrganisations'][number];

function Around({ diary, spaces }: { diary: Details; spaces: Organisation['spaces'] }) {
  const { t } = useTranslation('diaries');
  return (
    <Select
      name="withinId"
      label={t('field.withinId')}
      hint={t('details.withinHint')}
      placeholder={null}
      defaultValue={diary.withinId ?? ''}
      options={spaces
        .filter(({ id }) => id !== diary.id)
        .map(({ id, name }) => ({ value: id, label: name?.text ?? id }))}
    />
  );
}

function OfPerson({ diary, accounts }: { diary: Details; accounts: Organisation['accounts'] }) {
  const { t } = useTranslation('diaries');
  return (
    <>
      <Languages chosen={diary.languages} />
      {diary.mayManage && (
        <Select
          name="personId"
          hint={t('details.accountHint')}
          placeholder={t('details.noAccount')}
          defaultValue={diary.personId ?? ''}
          isOptional
          options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {diary.kind === 'person' && (
        <TextField
          name="videoUrl"
          type="url"
          inputMode="url"
          autoComplete="off"
          hint={t('details.videoHint')}
          defaultValue={diary.videoUrl ?? ''}
          isOptional
        />
      )}
    </>
  );
}

function Words({ diary: { words, kind } }: { diary: Details }) {
  const { t } = useTranslation('diaries');
  const reader = useLocale();
  return words.map(({ locale, name, role }) => (
    <FieldGroup key={locale} title={t('details.wordsIn', { language: languageName(locale, reader) })}>
      <TextField name={`name.${locale}`} label={t('field.name')} lang={locale} defaultValue={name} isOptional />
      {kind === 'space' ? null : (
        <TextField
          name={`role.${locale}`}
          label={t('field.role')}
          hint={t('details.roleHint')}
          lang={locale}
          defaultValue={role}
          isOptional
        />
      )}
    </FieldGroup>
  ));
}

function Languages({ chosen }: { chosen: readonly string[] }) {
  const locale = useLocale();
  const options = spokenLanguages.map((value) => ({ value, label: capitalised(languageName(value, locale), locale) }));
  return <CheckboxGroup name="languages" options={options} defaultValues={chosen} isOptional />;
}
