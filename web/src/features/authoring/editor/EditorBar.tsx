import { useTranslation } from 'react-i18next';
import { localeOf, type Variant, variants } from '@inclusive/course-content/variant';
import { localeNames, type Locale } from '@inclusive/localisation/locale';
import { Select } from '../../../shared/forms/Select.tsx';
import { Icon } from '../../../shared/components/Icon.tsx';
import { usePath } from '../../../shared/routing/use-page.ts';
import type { PartContent } from './EditorApp.tsx';
import styles from './EditorBar.module.css';
import { IconButton } from './ItemTools.tsx';
import type { PartStore, SaveState } from './part-store.ts';
import { usePart } from './use-part.ts';

interface EditorBarProps {
  store: PartStore<PartContent>;
  variant: Variant;
  onVariant: (variant: Variant) => void;
  source: Locale;
  slug: string;
  part: string;
}

/** Stays in sight: undo, redo, whether everything is saved, and the language of the texts. */
export function EditorBar({ store, variant, onVariant, source, slug, part }: EditorBarProps) {
  const { t } = useTranslation('editor');
  const to = usePath();
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
      {part !== 'course' && (
        <a
          className={styles.preview}
          href={to(
            '/authoring/courses/$slug/preview/$part',
            { slug, part },
            { variant: variant === source ? undefined : variant },
          )}
          target="_blank"
          rel="noreferrer"
        >
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
