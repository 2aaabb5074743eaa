import { useTranslation } from 'react-i18next';
import { localeOf, type Variant, variants } from '@inclusive/course-content/variant';
import { localeNames } from '@inclusive/localisation/locale';
import { Select } from '../../../shared/forms/Select.tsx';
import { Icon } from '../../../shared/components/Icon.tsx';
import styles from './EditorBar.module.css';
import { IconButton } from './ItemTools.tsx';
import type { PartStore, SaveState } from './part-store.ts';
import { usePart } from './use-part.ts';

interface EditorBarProps<C> {
  store: PartStore<C>;
  variant: Variant;
  onVariant: (variant: Variant) => void;
  /** Address of the part as learners see it, where it can be looked at. */
  preview: string | undefined;
}

/** Stays in sight: undo, redo, whether everything is saved, and the language of the texts. */
export function EditorBar<C>({ store, variant, onVariant, preview }: EditorBarProps<C>) {
  const { t } = useTranslation('editor');
  const { canUndo, canRedo, state } = usePart(store);
  const options = variants.map((value) => ({ value, label: useVariantName(value) }));
  return (
    <div className={styles.bar} role="group" aria-label={t('bar.label')}>
      <div className={styles.barTools}>
        <IconButton icon="arrow-u-up-left" label={t('bar.undo')} isOff={!canUndo} onClick={() => store.undo()} />
        <IconButton icon="arrow-u-up-right" label={t('bar.redo')} isOff={!canRedo} onClick={() => store.redo()} />
        <SaveMark state={state} />
      </div>
      <Select
        name="variant"
        label={t('bar.variant')}
        placeholder={null}
        options={options}
        value={variant}
        onChange={(event) => onVariant(event.target.value as Variant)}
      />
      {preview && (
        <a className={styles.preview} href={preview} target="_blank" rel="noreferrer">
          <Icon name="eye" /> {t('bar.preview')}
        </a>
      )}
    </div>
  );
}

const marks = {
  saved: 'check-circle',
  saving: 'clock',
  unsaved: 'clock',
  offline: 'warning',
  conflict: 'warning',
  refused: 'warning-octagon',
} as const;

function SaveMark({ state }: { state: SaveState }) {
  const { t } = useTranslation('editor');
  return (
    <p role="status" className={styles.saveMark} data-state={state}>
      <Icon name={marks[state]} /> {t(`save.${state}`)}
    </p>
  );
}

function useVariantName(variant: Variant): string {
  const { t } = useTranslation('editor');
  const name = localeNames[localeOf(variant)];
  return variant.endsWith('-easy') ? t('bar.easyOf', { language: name }) : name;
}
