import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { placeId } from '../place-words.ts';
import styles from './Items.module.css';
import { moved } from './ids.ts';
import { ItemTools } from './ItemTools.tsx';
import { SortedList } from './SortedList.tsx';

interface ItemListProps<T extends { id: string }> {
  items: readonly T[];
  nameOf: (item: T, index: number) => string;
  onOrder: (order: (items: T[]) => T[]) => void;
  onDelete: (id: string) => void;
  children: (item: T) => ReactNode;
}

/** Blocks of a lesson or questions of a quiz: each under its name with its tools, and their order to be dragged. */
export function ItemList<T extends { id: string }>({ items, nameOf, onOrder, onDelete, children }: ItemListProps<T>) {
  return (
    <>
      <ItemOrder items={items} nameOf={nameOf} onOrder={onOrder} />
      <ol role="list" className={styles.items}>
        {items.map((item, index) => (
          <li key={item.id} id={placeId(item.id)} className={styles.item}>
            <div className={styles.itemHead}>
              <h3>{nameOf(item, index)}</h3>
              <ItemTools
                name={nameOf(item, index)}
                index={index}
                total={items.length}
                onMove={(to) => onOrder((now) => moved(now, index, to))}
                onDelete={() => onDelete(item.id)}
              />
            </div>
            {children(item)}
          </li>
        ))}
      </ol>
    </>
  );
}

function ItemOrder<T extends { id: string }>({
  items,
  nameOf,
  onOrder,
}: Pick<ItemListProps<T>, 'items' | 'nameOf' | 'onOrder'>) {
  const { t } = useTranslation('editor');
  if (items.length < 2) return null;
  const drop = (id: string, to: number) => {
    const from = items.findIndex((item) => item.id === id);
    onOrder((now) => moved(now, from, to > from ? to - 1 : to));
  };
  return (
    <details className={styles.order}>
      <summary>{t('list.order')}</summary>
      <p>{t('list.orderHint')}</p>
      <SortedList
        label={t('list.order')}
        items={items.map((item, index) => ({ id: item.id, label: nameOf(item, index), href: `#${placeId(item.id)}` }))}
        onMove={drop}
      />
    </details>
  );
}
