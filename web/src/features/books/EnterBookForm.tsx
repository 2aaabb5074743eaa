import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { type Organisation, OrganisationField } from '../../shared/forms/OrganisationField.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import { useFormState } from '../../shared/routing/use-page.ts';
import { useFaultTable, useKeepingWords } from './use-keeping-words.ts';

/** A new record begins with a title, and with an ISBN where the book has one. */
export function EnterBookForm({ organisations }: { organisations: readonly Organisation[] }) {
  const { t } = useTranslation('bookKeeping');
  const state = useFormState();
  const { field, refusal } = useKeepingWords();
  const fields = { isbn: field('isbn'), title: field('title'), organisationId: t('enter.organisation') };
  return (
    <Form id="enter-book" state={state} fields={fields} faultWords={useFaultTable()} refusal={refusal}>
      <TextField name="isbn" inputMode="text" autoComplete="off" hint={t('enter.isbnHint')} isShort isOptional />
      <TextField name="title" autoComplete="off" />
      <OrganisationField name="organisationId" organisations={organisations} />
      <FormActions>
        <Button type="submit" icon="plus">
          {t('enter.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
