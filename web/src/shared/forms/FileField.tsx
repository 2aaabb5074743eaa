import { useTranslation } from 'react-i18next';
import { Field } from './Field.tsx';
import { FileInput } from './FileInput.tsx';
import { useField, type FieldProps } from './form-context.ts';

interface FileFieldProps extends FieldProps {
  /** Endings and types that the browser offers; the server looks at the content. */
  accept?: string;
  isMultiple?: boolean;
}

/** Files of a form with `encType="multipart/form-data"`. */
export function FileField({ accept, isMultiple = false, ...field }: FileFieldProps) {
  const { t } = useTranslation('common');
  const parts = useField(field);
  return (
    <Field parts={parts}>
      <FileInput
        id={parts.id}
        name={field.name}
        accept={accept}
        isMultiple={isMultiple}
        isRequired={!parts.isOptional}
        described={parts.described}
        label={t(isMultiple ? 'form.chooseFiles' : 'form.chooseFile')}
        none={t('form.noFile')}
      />
    </Field>
  );
}
