import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../shared/components/Button.tsx';
import { Notice } from '../../../shared/components/Notice.tsx';
import { FormActions } from '../../../shared/forms/Form.tsx';
import { FileInput } from '../../../shared/forms/FileInput.tsx';
import { useLocale, usePath } from '../../../shared/routing/use-page.ts';
import styles from './PlainUpload.module.css';

interface PlainUploadProps {
  contest: string;
  /** The draft that the page goes on with. */
  draft: string | undefined;
  fault: string | undefined;
}

/** Without JavaScript the photo goes first, and its words on the page that opens. Rendered on the server alone. */
export function PlainUpload({ contest, draft, fault }: PlainUploadProps) {
  const { t, i18n } = useTranslation('submit');
  const to = usePath();
  const locale = useLocale();
  if (draft)
    return (
      <LinkButton href={to('/contests/$contest/mine/$photo', { contest, photo: draft }, { change: 'yes' })}>
        {t('goOn')}
      </LinkButton>
    );
  const isKnown = i18n.exists(`submit:fault.${fault}`);
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`/photos/drafts?contest=${contest}&locale=${locale}`}
      className={styles.form}
    >
      {fault && (
        <Notice tone="error" title={isKnown ? t(`fault.${fault as 'NOT_A_PHOTO'}`) : t('refused.UNKNOWN')} isLive />
      )}
      <p>{t('plain.lead')}</p>
      <p>{t('plain.hint')}</p>
      <FileInput id="plain-photo" name="photo" label={t('choose')} accept="image/*,.heic,.heif" isRequired />
      <FormActions>
        <Button type="submit" icon="upload-simple">
          {t('plain.send')}
        </Button>
      </FormActions>
    </form>
  );
}
