import { useTranslation } from 'react-i18next';
import { serviceKinds } from '@inclusive/calendar/service-terms';
import { Button } from '../../shared/components/Button.tsx';
import { Choice } from '../../shared/forms/Choice.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { type Organisation, OrganisationField } from '../../shared/forms/OrganisationField.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import { useFormState } from '../../shared/routing/use-page.ts';
import { useServiceWords } from './use-service-words.ts';

export function CreateServiceForm({ organisations }: { organisations: readonly Organisation[] }) {
  const { t } = useTranslation('services');
  const { kind, fields, faults, refusal } = useServiceWords();
  return (
    <Form id="create-service" state={useFormState()} fields={fields} faultWords={faults} refusal={refusal}>
      <Choice
        name="kind"
        defaultValue="consultation"
        options={serviceKinds.map((value) => ({ value, label: kind(value), hint: t(`kindHint.${value}`) }))}
      />
      <TextField name="title" autoComplete="off" hint={t('create.titleHint')} />
      <OrganisationField name="organisationId" organisations={organisations} />
      <FormActions>
        <Button type="submit" icon="plus">
          {t('create.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
