import { useTranslation } from 'react-i18next';
import {
  licenceAddress,
  licences,
  materialTypes,
  type Licence,
  type MaterialType,
} from '@inclusive/course-content/material';
import { audiences, topics } from '@inclusive/course-content/vocabulary';
import { Section } from '../../../../shared/components/Page.tsx';
import { Choice } from '../../../../shared/forms/Choice.tsx';
import { Select } from '../../../../shared/forms/Select.tsx';
import { TextArea } from '../../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../../shared/forms/TextField.tsx';
import { Codes } from '../../editor/Codes.tsx';
import fields from '../../editor/Fields.module.css';
import { placeId } from '../../place-words.ts';
import type { MaterialFieldsProps } from './use-material-store.ts';

/** What is the same in every language: what it is good for, whose it is, and what others may do with it. */
export function AboutFields({ content, change }: MaterialFieldsProps) {
  const { t } = useTranslation(['making', 'materials', 'courses']);
  return (
    <Section title={t('about')} id="about">
      <p>{t('aboutHint')}</p>
      <Select
        name="type"
        label={t('field.type')}
        placeholder={null}
        options={materialTypes.map((value) => ({ value, label: t(`materials:type.${value}`) }))}
        value={content.type}
        onChange={({ target }) => change((now) => ({ ...now, type: target.value as MaterialType }))}
      />
      <Codes
        place="topics"
        label={t('field.topics')}
        codes={topics}
        wordOf={(code) => t(`courses:topic.${code}`)}
        chosen={content.topics}
        onChange={(next) => change((now) => ({ ...now, topics: next }))}
      />
      <Codes
        place="audiences"
        label={t('field.audiences')}
        codes={audiences}
        wordOf={(code) => t(`courses:audience.${code}`)}
        chosen={content.audiences}
        onChange={(next) => change((now) => ({ ...now, audiences: next }))}
      />
      <Authors content={content} change={change} />
      <Year content={content} change={change} />
      <LicenceField content={content} change={change} />
    </Section>
  );
}

/** One name a line; what is typed stays as it is until the field is left. */
function Authors({ content, change }: MaterialFieldsProps) {
  const { t } = useTranslation('making');
  const set = (text: string) => {
    const authors = text
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean);
    change((now) => ({ ...now, authors }));
  };
  return (
    <div id={placeId('authors')} className={fields.field}>
      <TextArea
        key={content.authors.join('\n')}
        name="authors"
        label={t('field.authors')}
        hint={t('authorsHint')}
        isOptional
        rows={3}
        defaultValue={content.authors.join('\n')}
        onBlur={(event) => set(event.target.value)}
      />
    </div>
  );
}

function Year({ content, change }: MaterialFieldsProps) {
  const { t } = useTranslation('making');
  const set = (text: string) => {
    const year = Number(text);
    change((now) => ({ ...now, year: year >= 1500 && year <= 2200 ? year : null }));
  };
  return (
    <TextField
      key={content.year}
      name="year"
      label={t('field.year')}
      hint={t('yearHint')}
      isOptional
      isShort
      inputMode="numeric"
      defaultValue={content.year ?? ''}
      onBlur={(event) => set(event.target.value)}
    />
  );
}

function LicenceField({ content, change }: MaterialFieldsProps) {
  const { t } = useTranslation(['making', 'materials']);
  const address = licenceAddress(content.licence);
  return (
    <div id={placeId('licence')} className={fields.field}>
      <Choice
        name="licence"
        label={t('field.licence')}
        hint={t('licenceHint')}
        options={licences.map((value) => ({
          value,
          label: t(`materials:licence.${value}`),
          hint: t(`licenceMeaning.${value}`),
        }))}
        value={content.licence}
        onChange={(licence) => change((now) => ({ ...now, licence: licence as Licence }))}
      />
      {address && (
        <p>
          <a href={address} target="_blank" rel="noreferrer">
            {t('licenceText')}
          </a>
        </p>
      )}
    </div>
  );
}
