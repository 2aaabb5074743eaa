import { useTranslation } from 'react-i18next';
import type { bookKeeping } from '../../locales/en/bookKeeping.ts';

type Words = typeof bookKeeping;

/** Words for fields, refusals and faults of records; a code that the interface does not know is named in general. */
export function useKeepingWords() {
  const { t, i18n } = useTranslation('bookKeeping');
  const has = (key: string) => i18n.exists(`bookKeeping:${key}`);
  return {
    field: (name: string) => (has(`field.${name}`) ? t(`field.${name as keyof Words['field']}`) : name),
    fault: (code: string) => t(has(`fault.${code}`) ? `fault.${code as keyof Words['fault']}` : 'fault.OTHER'),
    refusal: (code: string) =>
      t(has(`refused.${code}`) ? `refused.${code as keyof Words['refused']}` : 'refused.UNKNOWN'),
    done: (value: string | undefined) =>
      value && has(`done.${value}`) ? t(`done.${value as keyof Words['done']}`) : undefined,
  };
}

/** Fault codes of fields as words, for `Form`. */
export function useFaultTable(): Record<string, string> {
  const { fault } = useKeepingWords();
  return Object.fromEntries(faultCodes.map((code) => [code, fault(code)]));
}

const faultCodes: readonly (keyof Words['fault'])[] = [
  'ISBN_CHECK_DIGIT',
  'ISBN_LENGTH',
  'ISBN_PREFIX',
  'ISBN_CHARACTERS',
  'ISBN_TAKEN',
  'NOT_A_NUMBER',
  'OUT_OF_RANGE',
  'AGES_TURNED',
  'WORD_UNKNOWN',
  'LANGUAGE_UNKNOWN',
  'ROOM_UNREADABLE',
  'ROOM_TWICE',
  'ROOM_UNKNOWN',
  'ROOM_OF_OTHERS',
];
