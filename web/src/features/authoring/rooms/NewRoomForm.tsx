import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/components/Button.tsx';
import { Section } from '../../../shared/components/Page.tsx';
import { Form, FormActions } from '../../../shared/forms/Form.tsx';
import { type Organisation, OrganisationField } from '../../../shared/forms/OrganisationField.tsx';
import { TextField } from '../../../shared/forms/TextField.tsx';
import { useFormState } from '../../../shared/routing/use-page.ts';
import { PlaceFields } from './FactsForm.tsx';
import { useRoomWords } from './use-room-words.ts';

/** A new room begins with its name and its place; nobody else sees it until it is published. */
export function NewRoomForm({ organisations }: { organisations: readonly Organisation[] }) {
  const { t } = useTranslation(['roomKeeping', 'authoring']);
  const { refusal, faultWords } = useRoomWords();
  const fields = {
    name: t('new.name'),
    slug: t('authoring:new.slug'),
    organisationId: t('authoring:new.organisation'),
    address: t('facts.address'),
    lat: t('facts.lat'),
    lon: t('facts.lon'),
  };
  return (
    <Section title={t('new.title')} id="new-room">
      <p>{t('new.text')}</p>
      <Form id="new" state={useFormState()} fields={fields} refusal={refusal} faultWords={faultWords}>
        <TextField name="name" hint={t('new.nameHint')} maxLength={200} />
        <TextField name="slug" isOptional hint={t('authoring:new.slugHint')} autoCapitalize="none" spellCheck={false} />
        <OrganisationField name="organisationId" organisations={organisations} />
        <PlaceFields />
        <FormActions>
          <Button type="submit">{t('new.submit')}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
