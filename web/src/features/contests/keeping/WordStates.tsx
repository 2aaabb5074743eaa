import { useTranslation } from 'react-i18next';
import { localeNames, locales } from '@inclusive/localisation/locale';
import { Tag } from '../../../shared/components/Tag.tsx';
import type { organising } from '../../../locales/en/organising.ts';
import styles from './WordFields.module.css';

type State = keyof (typeof organising)['wordState'];

/** How far each language is. */
export function WordStates({ states }: { states: unknown }) {
  const { t } = useTranslation('organising');
  const stateOf = (locale: string) => (states as Partial<Record<string, State>>)[locale] ?? 'missing';
  return (
    <ul role="list" className={styles.states}>
      {locales.map((locale) => (
        <li key={locale}>
          <span lang={locale}>{localeNames[locale]}</span>{' '}
          <Tag
            tone={stateOf(locale) === 'whole' ? 'success' : 'warn'}
            icon={stateOf(locale) === 'whole' ? 'check' : 'pencil-simple'}
          >
            {t(`wordState.${stateOf(locale)}`)}
          </Tag>
        </li>
      ))}
    </ul>
  );
}
