import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { FieldGroup } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';

/** Who sends the photo, and by which name its author is shown. */
export function AuthorFields() {
  const { t } = useTranslation(['contests', 'releases']);
  const [who, setWho] = useState('');
  return (
    <FieldGroup title={t('submit.author')}>
      <Choice
        name="submittedBy"
        value={who}
        onChange={setWho}
        options={[
          { value: 'author', label: t('submit.whoAuthor') },
          { value: 'minor', label: t('releases:form.whoMinor') },
          { value: 'guardian', label: t('submit.whoGuardian') },
        ]}
      />
      {who === 'guardian' && (
        <TextField name="guardianName" hint={t('submit.guardianHint')} maxLength={120} autoComplete="name" />
      )}
      {who === 'minor' && <GuardianOfAuthor />}
      <TextField name="credit" hint={t('submit.creditHint')} maxLength={80} isOptional autoComplete="off" />
    </FieldGroup>
  );
}

/** Whom a minor asks. */
function GuardianOfAuthor() {
  const { t } = useTranslation('releases');
  return (
    <>
      <TextField
        name="guardianName"
        label={t('form.guardianName')}
        hint={t('form.guardianHint')}
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        name="guardianEmail"
        hint={t('form.guardianEmailHint')}
        type="email"
        maxLength={254}
        autoComplete="off"
        isOptional
      />
    </>
  );
}
