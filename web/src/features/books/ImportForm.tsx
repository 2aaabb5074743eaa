import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { FileField } from '../../shared/forms/FileField.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { type Organisation, OrganisationField } from '../../shared/forms/OrganisationField.tsx';
import { Select } from '../../shared/forms/Select.tsx';
import { useLocale } from '../../shared/routing/use-page.ts';

const encodings = ['utf-8', 'windows-1257', 'utf-16le'].map((value) => ({ value, label: value }));

/** Sends a file to an address of its own, which leads to its report. */
export function ImportForm({ organisations }: { organisations: readonly Organisation[] }) {
  const { t } = useTranslation('bookKeeping');
  const fields = { organisation: t('enter.organisation'), encoding: t('import.encoding'), file: t('import.file') };
  return (
    <Form
      id="book-import"
      encType="multipart/form-data"
      action={`/books/imports?locale=${useLocale()}`}
      fields={fields}
    >
      <OrganisationField name="organisation" organisations={organisations} />
      <Select
        name="encoding"
        options={encodings}
        placeholder={t('import.detect')}
        hint={t('import.encodingHint')}
        isOptional
      />
      <FileField name="file" accept=".csv,.txt,.tsv,.mrc,.marc,.iso,.xml,.marcxml" hint={t('import.fileHint')} />
      <FormActions>
        <Button type="submit" icon="upload-simple">
          {t('import.submit')}
        </Button>
      </FormActions>
    </Form>
  );
}
