import { useTranslation } from 'react-i18next';
import { Button } from '../../../../shared/components/Button.tsx';
import { ImageField } from '../../editor/MediaField.tsx';
import fields from '../../editor/Fields.module.css';
import { Word } from './Word.tsx';
import type { MaterialFieldsProps } from './use-material-store.ts';

/** One picture for all languages, with words about it in each. */
export function CoverField({ content, change }: MaterialFieldsProps) {
  const { t } = useTranslation('making');
  return (
    <fieldset className={fields.group}>
      <legend>{t('field.cover')}</legend>
      <p>{t('coverHint')}</p>
      <ImageField
        place="cover"
        file={content.cover ?? { file: '' }}
        onChoose={(cover) => change((now) => ({ ...now, cover }))}
      />
      {content.cover && (
        <>
          <Word name="coverAlt" hint={t('coverAltHint')} />
          <Button variant="quiet" icon="trash" onClick={() => change((now) => ({ ...now, cover: null }))}>
            {t('removeCover')}
          </Button>
        </>
      )}
    </fieldset>
  );
}
