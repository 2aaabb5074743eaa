import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { features, isOneOf, senses } from '@inclusive/bibliography/vocabulary';
import { Icon } from '../../shared/components/Icon.tsx';
import type { IconName } from '../../shared/components/icon-names.ts';
import { senseIcons } from '../../shared/components/sense-icons.ts';
import { usePath } from '../../shared/routing/use-page.ts';
import { featureIcons } from './feature-icons.ts';
import styles from './FeatureList.module.css';
import { useBookWords } from './use-book-words.ts';

interface FeatureListProps {
  book: { senses: readonly string[]; features: readonly string[]; themes: readonly string[] };
}

/** Senses, features and themes of a book; each leads to the books that share it. */
export function FeatureList({ book }: FeatureListProps) {
  const { t } = useTranslation('books');
  const to = usePath();
  const { word } = useBookWords();
  return (
    <dl className={styles.groups}>
      <Group title={t('facet.sense')}>
        {ordered(senses, book.senses).map((sense) => (
          <Item key={sense} icon={senseIcons[sense]} href={to('/books', {}, { sense })} words={word('sense', sense)} />
        ))}
      </Group>
      {book.features.length > 0 && (
        <Group title={t('facet.feature')}>
          {ordered(features, book.features).map((feature) => (
            <Item
              key={feature}
              icon={featureIcons[feature]}
              href={to('/books', {}, { feature })}
              words={word('feature', feature)}
            />
          ))}
        </Group>
      )}
      {book.themes.length > 0 && (
        <Group title={t('facet.theme')}>
          {book.themes.map((theme) => (
            <Item key={theme} href={to('/books', {}, { theme })} words={word('theme', theme)} />
          ))}
        </Group>
      )}
    </dl>
  );
}

/** In the order of the vocabulary. */
function ordered<T extends string>(words: readonly T[], chosen: readonly string[]): T[] {
  return words.filter((each) => isOneOf<string>(chosen, each));
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <dt className={styles.title}>{title}</dt>
      <dd className={styles.items}>{children}</dd>
    </div>
  );
}

function Item({ icon, href, words }: { icon?: IconName; href: string; words: string }) {
  return (
    <a href={href} className={styles.item}>
      {icon && <Icon name={icon} />}
      {words}
    </a>
  );
}
