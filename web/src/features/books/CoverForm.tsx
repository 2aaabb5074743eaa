import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button.tsx';
import { FileField } from '../../shared/forms/FileField.tsx';
import { Form, FormActions } from '../../shared/forms/Form.tsx';
import { TextField } from '../../shared/forms/TextField.tsx';
import type { ManagedBookQuery } from '../../shared/operations/graphql.ts';
import { useLocale } from '../../shared/routing/use-page.ts';
import { Cover } from './Cover.tsx';

/** Sends a picture to an address of its own, which leads back to this page; what it shows is said first. */
export function CoverForm({ book }: { book: ManagedBookQuery['managedBook'] }) {
  const { t } = useTranslation('bookKeeping');
  const locale = useLocale();
  const alt = book.words.find((words) => words.locale === locale)?.coverAlt ?? '';
  const fields = { alt: t('cover.alt'), file: t('cover.file') };
  return (
    <>
      <Cover book={{ ...book, coverAlt: { text: alt, locale } }} />
      <Form id="book-cover" encType="multipart/form-data" action={`/books/covers?locale=${locale}`} fields={fields}>
        <input type="hidden" name="book" value={book.id} />
        <TextField name="alt" hint={t('cover.altHint')} />
        <FileField name="file" accept="image/jpeg,image/png,image/webp" hint={t('cover.fileHint')} />
        <FormActions>
          <Button type="submit" variant="secondary" icon="upload-simple">
            {t('cover.submit')}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
