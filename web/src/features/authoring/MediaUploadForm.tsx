import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { Section } from '../../shared/components/Page.tsx';
import { FileField } from '../../shared/forms/FileField.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import type { media } from '../../locales/en/media.ts';
import { useLocale } from '../../shared/routing/use-page.ts';

type FaultCode = keyof typeof media.fault;

/** Sends a file into the library, to an address of its own that leads back. */
export function MediaUploadForm({ organisation, fault }: { organisation: string; fault: string | undefined }) {
  const { t, i18n } = useTranslation('media');
  const known = i18n.exists(`media:fault.${fault}`) ? (fault as FaultCode) : 'MEDIA_UNKNOWN';
  const words = fault === undefined ? undefined : t(`fault.${known}`);
  return (
    <Section title={t('upload')} id="upload">
      <Form id="upload-form" encType="multipart/form-data" action={`/authoring/media?locale=${useLocale()}`}>
        <input type="hidden" name="organisation" value={organisation} />
        <FileField name="file" label={t('file')} hint={t('fileHint')} fault={words} />
        <FormActions>
          <Button type="submit" icon="upload-simple">
            {t('send')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
