import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { CheckboxField } from '../../../shared/forms/CheckboxField.tsx';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { FormContext } from '../../../shared/forms/form-context.ts';
import { FieldGroup, Form, FormActions } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { FormState } from '../../../shared/routing/form-state.ts';
import { useFormState, usePath } from '../../../shared/routing/use-page.ts';
import type { Contest } from '../ContestFacts.tsx';
import { type MyEntry, valuesOf } from '../submit/answers.ts';
import { LicenceChoice } from '../submit/LicenceChoice.tsx';
import { MOST_PEOPLE, personField } from '../submit/people.ts';
import { NoMinors } from '../submit/NoMinors.tsx';
import { RightsFields } from '../submit/RightsFields.tsx';
import { useSubmitWords } from '../submit/use-submit-words.ts';
import { WordFields } from '../submit/WordFields.tsx';

interface EntryFormProps {
  contest: Contest;
  entry: MyEntry;
}

/** All that was said of a photo on one page, which works without JavaScript; a draft is sent from here too. */
export function EntryForm({ contest, entry }: EntryFormProps) {
  const { t } = useTranslation(['entries', 'submit']);
  const posted = useFormState();
  const isDraft = entry.state === 'draft';
  const words = useSubmitWords({ needed: contest.longestSideLeast ?? 0, found: entry.longestSide ?? 0 });
  const kept = new FormState({ fields: {}, values: valuesOf(entry.answers), isDone: true });
  return (
    <Form state={posted.isRefused ? posted : kept} {...words}>
      <input type="hidden" name="version" value={entry.version} />
      <input type="hidden" name="upload" value={entry.uploadId} />
      <FieldGroup title={t('submit:words')}>
        <WordFields contest={contest} />
      </FieldGroup>
      <FieldGroup title={t('submit:people.title')}>
        <NoMinors contest={contest} />
        <PlainPeople />
      </FieldGroup>
      <FieldGroup title={t('submit:author')}>
        {isDraft && <PlainAuthor />}
        <TextField name="credit" hint={t('submit:creditHint')} maxLength={80} isOptional autoComplete="off" />
      </FieldGroup>
      <FieldGroup title={t('submit:rights')}>
        {isDraft ? <RightsFields contest={contest} /> : <LicenceChoice offered={contest.licences} />}
      </FieldGroup>
      {isDraft ? <DraftButtons /> : <ChangeButtons contest={contest.slug} entry={entry} />}
    </Form>
  );
}

function DraftButtons() {
  const { t } = useTranslation(['entries', 'submit']);
  return (
    <FormActions>
      <Button type="submit" name="intent" value="send" icon="upload-simple">
        {t('submit:send')}
      </Button>
      <Button type="submit" name="intent" value="keep" variant="secondary">
        {t('keep')}
      </Button>
    </FormActions>
  );
}

function ChangeButtons({ contest, entry: { id, state, isReleased } }: { contest: string; entry: MyEntry }) {
  const { t } = useTranslation('entries');
  const to = usePath();
  return (
    <>
      <Notice tone={state === 'approved' && isReleased ? 'warn' : 'info'}>
        {state === 'approved' && isReleased && <p>{t('backToCheck')}</p>}
        <p>{t('askedAnew')}</p>
      </Notice>
      <FormActions>
        <Button type="submit" name="intent" value="change">
          {t('save')}
        </Button>
        <LinkButton variant="secondary" href={to('/contests/$contest/mine/$photo', { contest, photo: id })}>
          {t('cancel')}
        </LinkButton>
      </FormActions>
    </>
  );
}

const places = Array.from({ length: MOST_PEOPLE }, (_, index) => index);

/** Those who are named, and room for two more; an empty name is nobody. */
function PlainPeople() {
  const { t } = useTranslation(['submit', 'entries']);
  const { all } = useContext(FormContext);
  const named = places.filter((index) => all(personField(index, 'name'))?.some(Boolean)).length;
  return (
    <>
      <Choice
        name="showsPeople"
        hint={t('people.showsHint')}
        options={[
          { value: 'no', label: t('people.no') },
          { value: 'yes', label: t('people.yes') },
        ]}
      />
      {places.slice(0, named + 2).map((index) => (
        <FieldGroup key={index} title={t('people.person', { number: index + 1 })} hint={t('entries:unused')}>
          <TextField
            name={personField(index, 'name')}
            label={t('people.name')}
            maxLength={120}
            autoComplete="off"
            isOptional
          />
          <CheckboxField name={personField(index, 'isMinor')} label={t('people.minor')} isOptional />
          <TextField
            name={personField(index, 'email')}
            label={t('people.email')}
            hint={t('people.emailHint')}
            type="email"
            maxLength={254}
            autoComplete="off"
            isOptional
          />
        </FieldGroup>
      ))}
    </>
  );
}

function PlainAuthor() {
  const { t } = useTranslation('submit');
  return (
    <>
      <Choice
        name="submittedBy"
        options={[
          { value: 'author', label: t('whoAuthor') },
          { value: 'minor', label: t('people.whoMinor') },
          { value: 'guardian', label: t('whoGuardian') },
        ]}
      />
      <TextField
        name="guardianName"
        label={t('people.guardianName')}
        hint={t('guardianHint')}
        maxLength={120}
        isOptional
      />
      <TextField
        name="guardianEmail"
        hint={t('people.guardianEmailHint')}
        type="email"
        maxLength={254}
        autoComplete="off"
        isOptional
      />
    </>
  );
}
