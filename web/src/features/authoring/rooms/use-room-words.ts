import { useTranslation } from 'react-i18next';
import { roomSections } from '@inclusive/course-content/room';
import { isSense } from '@inclusive/course-content/sensory-profile';
import type { roomKeeping } from '../../../locales/en/roomKeeping.ts';
import { useAuthoringWords } from '../use-words.ts';

type Words = typeof roomKeeping;

/** Refusals, faults and outcomes of keeping rooms, in words; what is said of courses too is said alike. */
export function useRoomWords() {
  const { t, i18n } = useTranslation('roomKeeping');
  const shared = useAuthoringWords();
  const has = (key: string) => i18n.exists(`roomKeeping:${key}`);
  return {
    refusal: (code: string): string =>
      has(`refused.${code}`) ? t(`refused.${code as keyof Words['refused']}`) : shared.refusal(code),
    done: (value: string | undefined): string | undefined =>
      value && has(`done.${value}`) ? t(`done.${value as keyof Words['done']}`) : undefined,
    faultWords: {
      ...shared.faultWords,
      ...Object.fromEntries(faultCodes.map((code) => [code, t(`fault.${code}`)])),
    },
  };
}

const faultCodes: readonly (keyof Words['fault'])[] = [
  'INVALID_TIME',
  'CLOSES_FIRST',
  'OVERLAPS',
  'OUT_OF_REGION',
  'INVALID_PHONE',
];

/** What a text of a room is, by its name among the room's fields. */
export function useRoomFieldWords(): (name: string) => string {
  const { t } = useTranslation(['roomKeeping', 'places']);
  return (name) => {
    const [first = '', second = '', third = ''] = name.split('.');
    if (first === 'senses' && isSense(second)) return t(`places:senses.${second}`);
    if (first === 'way') return t(`places:way.${second as 'bus'}`);
    if (first === 'profile') return t('field.span', { id: second });
    if (first === 'kit') return t(third ? 'field.kitNote' : 'field.kitName', { id: second });
    if (first === 'story') return t(`field.story.${third as 'title'}`, { id: second });
    return t(`field.${first as 'summary'}`);
  };
}

export function useSectionWords(): (section: string) => string {
  const { t } = useTranslation('roomKeeping');
  return (section) => t(`section.${roomSections.find((known) => known === section) ?? 'about'}`);
}
