import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextArea } from '../../../shared/forms/TextArea.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { Localised } from '../../../shared/components/Localised.tsx';
import type { Contest } from '../ContestFacts.tsx';
import { AltTextField } from './AltTextField.tsx';
import { AuthorFields } from './AuthorFields.tsx';
import { EmotionChoice } from './EmotionChoice.tsx';
import { LicenceChoice } from './LicenceChoice.tsx';
import { PartChoice } from './PartChoice.tsx';
import { PeopleFields } from './PeopleFields.tsx';
import { PhotoPicker } from './PhotoPicker.tsx';
import styles from './SubmitForm.module.css';
import type { Submission } from './use-submission.ts';
import { useSubmitWords } from './use-submit-words.ts';
import type { PhotoUploads } from './use-upload.ts';

interface SubmitFormProps {
  contest: Contest;
  uploads: PhotoUploads;
  submission: Submission;
}

export function SubmitForm({ contest, uploads, submission }: SubmitFormProps) {
  const { t } = useTranslation('contests');
  const words = useSubmitWords();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submission.submit(event.currentTarget);
  };
  return (
    <Form state={submission.state} onSubmit={send} {...words}>
      <FieldGroup title={t('submit.photo')}>
        <PhotoPicker uploads={uploads} />
      </FieldGroup>
      <FieldGroup title={t('submit.words')}>
        <TextField name="title" hint={t('submit.nameHint')} maxLength={120} autoComplete="off" />
        <EmotionChoice offered={contest.emotions} />
        <AltTextField help={contest.altHelp} />
        <TextArea name="story" hint={t('submit.storyHint')} rows={6} maxLength={1500} isOptional />
        <PartChoice name="category" offered={contest.categories} />
        <PartChoice name="ageGroup" offered={contest.ageGroups} />
        <TextField name="place" hint={t('submit.placeHint')} maxLength={120} isOptional autoComplete="off" />
      </FieldGroup>
      <PeopleFields />
      <AuthorFields />
      <FieldGroup title={t('submit.rights')}>
        <LicenceChoice offered={contest.licences} />
        <CheckboxField name="isOwnPhoto" />
        <CheckboxField name="hasConsented" label={<Localised text={contest.consent.sentence} />} />
      </FieldGroup>
      <SendButton uploads={uploads} isSending={submission.isSending} />
    </Form>
  );
}

function SendButton({ uploads: { photo }, isSending }: { uploads: PhotoUploads; isSending: boolean }) {
  const { t } = useTranslation('contests');
  const waits = isSending && photo?.isActive;
  return (
    <FormActions>
      <Button type="submit" icon="upload-simple" isBusy={isSending}>
        {isSending ? t('submit.sending') : t('submit.send')}
      </Button>
      <p role="status" className={styles.waits}>
        {waits && t('submit.waits')}
      </p>
    </FormActions>
  );
}
