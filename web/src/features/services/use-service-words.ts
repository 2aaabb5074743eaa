import { useTranslation } from 'react-i18next';
import type { services } from '../../locales/en/services.ts';

type Words = typeof services;

/** Words of services; a code that the interface does not know is named in general. */
export function useServiceWords() {
  const { t, i18n } = useTranslation('services');
  const has = (key: string) => i18n.exists(`services:${key}`);
  return {
    kind: (kind: string) => t(`kind.${kind as keyof Words['kind']}`),
    state: (state: string) => t(`state.${state as keyof Words['state']}`),
    use: (use: string) => t(`use.${use as keyof Words['use']}`),
    refusal: (code: string) =>
      t(has(`refused.${code}`) ? `refused.${code as keyof Words['refused']}` : 'refused.UNKNOWN'),
    done: (value: string | undefined) =>
      value && has(`done.${value}`) ? t(`done.${value as keyof Words['done']}`) : undefined,
    fields: Object.fromEntries(fieldNames.map((name) => [name, t(`field.${name}`)])),
    faults: {
      OUT_OF_RANGE: t('fault.OUT_OF_RANGE'),
      PLACES_NEEDED: t('fault.PLACES_NEEDED'),
      NOTICE_TOO_LONG: t('fault.NOTICE_TOO_LONG'),
    },
  };
}

const fieldNames: readonly (keyof Words['field'])[] = [
  'organisationId',
  'kind',
  'title',
  'minutes',
  'stepMinutes',
  'bufferBefore',
  'bufferAfter',
  'noticeMinutes',
  'noticeUnit',
  'horizonDays',
  'places',
  'mostRepeats',
  'languages',
  'channels',
  'adjustments',
  'summary',
  'awaits',
  'easySummary',
  'easyAwaits',
];
