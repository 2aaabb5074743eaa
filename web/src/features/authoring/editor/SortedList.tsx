import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shared/components/Icon.tsx';
import styles from './SortedList.module.css';

export interface Sortable {
  id: string;
  label: string;
  /** Where the item is written. */
  href: string;
}

interface SortedListProps {
  label: string;
  items: readonly Sortable[];
  /** Puts the item before the one at this place; the length of the list puts it last. */
  onMove: (id: string, to: number) => void;
}

/** The order of things by drag, by touch, or by keyboard: Enter on the handle, arrows, Enter. */
export function SortedList({ label, items, onMove }: SortedListProps) {
  const { t } = useTranslation('editor');
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      const at = items.findIndex((item) => item.id === target.key);
      if (id !== undefined && at >= 0) onMove(id, target.dropPosition === 'after' ? at + 1 : at);
    },
  });
  return (
    <GridList
      aria-label={label}
      items={items.map((item) => ({ ...item }))}
      selectionMode="none"
      dragAndDropHooks={dragAndDropHooks}
      className={styles.sorted ?? ''}
    >
      {(item) => (
        <GridListItem id={item.id} textValue={item.label} className={styles.sortable ?? ''}>
          <AriaButton slot="drag" className={styles.handle ?? ''} aria-label={t('list.drag', { item: item.label })}>
            <Icon name="dots-six-vertical" />
          </AriaButton>
          <a href={item.href}>{item.label}</a>
        </GridListItem>
      )}
    </GridList>
  );
}
