import type { PhotoReason } from '../../../shared/operations/graphql.ts';

/** Reasons that organisers choose from; "other" comes last and needs a note. */
export const reasonsOf = {
  reject: [
    'OFF_TOPIC',
    'PERSON_WITHOUT_CONSENT',
    'QUALITY',
    'GENERATED',
    'PERSONAL_DATA',
    'ALREADY_ENTERED',
    'FRAME_OR_LOGO',
    'MINORS_SHOWN',
  ],
  ask: ['TITLE', 'ALT_TEXT', 'STORY', 'WORDS_WITH_DATA'],
  disqualify: ['NOT_OWN_PHOTO', 'GENERATED', 'PERSON_WITHOUT_CONSENT', 'REGULATIONS_BROKEN', 'ALREADY_ENTERED'],
} as const satisfies Record<string, readonly PhotoReason[]>;

export type ReasonedAct = keyof typeof reasonsOf;
