import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { FileField } from '../../shared/forms/FileField.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { useLocale } from '../../shared/routing/use-page.ts';

interface PackFormProps {
  /** Fields that say where the pack goes; they are sent before the file. */
  children: ReactNode;
  submit: string;
}

/** Sends a pack to an address of its own, which leads back to a page. */
export function PackForm({ children, submit }: PackFormProps) {
  const { t } = useTranslation('packs');
  const action = `/authoring/packs?locale=${useLocale()}`;
  const fields = { organisation: t('organisation'), pack: t('file') };
  return (
    <Form id="pack" encType="multipart/form-data" action={action} fields={fields}>
      {children}
      <FileField name="pack" accept=".zip,application/zip" hint={t('fileHint')} />
      <FormActions>
        <Button type="submit" icon="upload-simple">
          {submit}
        </Button>
      </FormActions>
    </Form>
  );
}
