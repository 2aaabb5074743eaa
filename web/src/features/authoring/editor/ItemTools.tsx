import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import type { IconName } from '../../../shared/components/icon-names.ts';
import styles from './Items.module.css';
import { useEditing } from './editing.tsx';

interface ItemToolsProps {
  /** What the item is called, for the names of the buttons. */
  name: string;
  index: number;
  total: number;
  onMove: (to: number) => void;
  onDelete: () => void;
}

/** Up, down, delete. The pressed button keeps the focus; what happened is said aloud. */
export function ItemTools({ name, index, total, onMove, onDelete }: ItemToolsProps) {
  const { t } = useTranslation('editor');
  const { announce } = useEditing();
  const move = (to: number) => {
    onMove(to);
    announce(t('list.moved', { item: name, place: to + 1, total }));
  };
  return (
    <div className={styles.tools}>
      <IconButton
        icon="arrow-up"
        label={t('list.up', { item: name })}
        isOff={index === 0}
        onClick={() => move(index - 1)}
      />
      <IconButton
        icon="arrow-down"
        label={t('list.down', { item: name })}
        isOff={index === total - 1}
        onClick={() => move(index + 1)}
      />
      <IconButton
        icon="trash"
        label={t('list.delete', { item: name })}
        onClick={() => {
          onDelete();
          announce(t('list.deleted', { item: name }));
        }}
      />
    </div>
  );
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  isOff?: boolean;
  onClick: () => void;
}

/** Stays focusable when there is nothing to do, so that the focus is never lost. */
export function IconButton({ icon, label, isOff = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.iconButton}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
