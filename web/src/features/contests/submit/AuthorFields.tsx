import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shared/forms/Choice.tsx';
import { useKeptValue } from '../../../shared/forms/form-context.ts';
import { FieldGroup } from '../../../shared/forms/Form.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';

/** Who sends the photo, and by which name its author is shown. */
export function AuthorFields() {
  const { t } = useTranslation('submit');
  const [who, setWho] = useState(useKeptValue('submittedBy') ?? '');
  return (
    <FieldGroup title={t('author')}>
      <Choice
        name="submittedBy"
        value={who}
        onChange={setWho}
        options={[
          { value: 'author', label: t('whoAuthor') },
          { value: 'minor', label: t('people.whoMinor') },
          { value: 'guardian', label: t('whoGuardian') },
        ]}
      />
      {who === 'guardian' && (
        <TextField name="guardianName" hint={t('guardianHint')} maxLength={120} autoComplete="name" />
      )}
      {who === 'minor' && <GuardianOfAuthor />}
      <TextField name="credit" hint={t('creditHint')} maxLength={80} isOptional autoComplete="off" />
    </FieldGroup>
  );
}

/** Whom a minor asks. */
function GuardianOfAuthor() {
  const { t } = useTranslation('submit');
  return (
    <>
      <TextField
        name="guardianName"
        label={t('people.guardianName')}
        hint={t('people.guardianHint')}
        maxLength={120}
        autoComplete="off"
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
