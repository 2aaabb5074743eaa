import type { VariantWords } from './draft.ts';
import { senses, type SensoryProfile } from './sensory-profile.ts';
import type { Bases } from './translation-states.ts';
import type { WordField } from './words.ts';

/** What a thing of the kit is, for its drawing. */
export const kitKinds = [
  'headphones',
  'blanket',
  'cushion',
  'tent',
  'book',
  'tactile',
  'light',
  'sound',
  'scent',
  'movement',
  'timer',
  'cards',
  'tablet',
  'other',
] as const;

export type KitKind = (typeof kitKinds)[number];

/** Something to use in the room; its words are the fields `kit.<id>` and `kit.<id>.note`. */
export interface KitItem {
  id: string;
  kind: KitKind;
  /** How many there are; null where nobody counts them. */
  count: number | null;
  /** It may be taken home. */
  isLent: boolean;
}

/** A step of the social story; its words are the fields `story.<step>.title`, `.text` and `.alt`. */
export interface StoryStepContent {
  step: string;
  /** Name of a file of the public store. */
  picture: string | null;
}

/** What is told of a room, in all languages, as it is kept in a draft and in a revision. */
export interface RoomContent {
  profile: SensoryProfile;
  kit: KitItem[];
  story: StoryStepContent[];
  words: VariantWords;
  basis?: Bases;
}

/** What a room can have, in the order of asking for it. */
export const roomFeatures = [
  'step-free',
  'accessible-toilet',
  'quiet-corner',
  'adjustable-light',
  'sign-language',
  'sensory-kit',
  'parking',
  'guide-dog',
  'tablet',
  'large-print',
  'easy-language-books',
] as const;

export type RoomFeature = (typeof roomFeatures)[number];

/** Ways of coming, in the order of the page. */
export const ways = ['bus', 'car', 'foot', 'parking', 'door'] as const;

export const roomSections = ['about', 'way', 'senses', 'kit', 'story'] as const;

export type RoomSection = (typeof roomSections)[number];

export interface RoomWord extends WordField {
  section: RoomSection;
}

const LINE = 200;
const TEXT = 1_500;

function line(section: RoomSection, name: string): RoomWord {
  return { section, name, form: 'line', longest: LINE };
}

function text(section: RoomSection, name: string): RoomWord {
  return { section, name, form: 'text', longest: TEXT };
}

const optional = (word: RoomWord): RoomWord => ({ ...word, isOptional: true });

/** Every text of a room in the order of its page. */
export function roomWords({ profile, kit, story }: RoomContent): RoomWord[] {
  const noted = senses.filter((sense) => profile.usual[sense] !== undefined);
  return [
    line('about', 'name'),
    line('about', 'library'),
    text('about', 'summary'),
    optional({ section: 'about', name: 'whatToExpect', form: 'rich', longest: 5_000 }),
    text('way', 'gettingThere'),
    ...ways.map((way) => optional(text('way', `way.${way}`))),
    ...noted.map((sense) => text('senses', `senses.${sense}`)),
    ...profile.spans.map(({ id }) => text('senses', `profile.${id}`)),
    ...kit.flatMap(({ id }) => [line('kit', `kit.${id}`), optional(text('kit', `kit.${id}.note`))]),
    ...story.flatMap(({ step, picture }) => [
      line('story', `story.${step}.title`),
      text('story', `story.${step}.text`),
      ...(picture ? [optional(line('story', `story.${step}.alt`))] : []),
    ]),
  ];
}

/** In easy language only what is read in one go has to be there; the rest is taken from the standard form. */
export function isNeededInEasy({ name, section }: RoomWord): boolean {
  return name === 'summary' || name === 'gettingThere' || (section === 'story' && !name.endsWith('.alt'));
}
