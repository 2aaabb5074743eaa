import { type KitItem, type StoryStepContent, ways } from '@inclusive/course-content/room';
import { senses, type SensoryProfile } from '@inclusive/course-content/sensory-profile';
import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { htmlOf } from '../shared/markdown.ts';
import type { KitThing, Room, SenseNote, StoryStep, WayNote } from './room.graphql.ts';

type Fields = Record<string, string> | null;

/** Made of words, or read elsewhere. */
type Told =
  | 'name'
  | 'library'
  | 'summary'
  | 'gettingThere'
  | 'ways'
  | 'whatToExpect'
  | 'senses'
  | 'spans'
  | 'kit'
  | 'story'
  | 'distanceKm'
  | 'doors';

export type RoomRow = Omit<Room, Told> & {
  ownLocale: Locale;
  easy: Fields;
  asked: Fields;
  own: Fields;
  english: Fields;
  profile: SensoryProfile;
  kit: KitItem[];
  steps: StoryStepContent[];
};

type Words = (field: string) => LocalisedText | null;

export type ToldRoom = Omit<Room, 'doors'>;

/** The room of a page from its row: every text in easy language where it is asked for, else in the asked language, the room's own, English. */
export function roomOf(
  { ownLocale, easy, asked, own, english, steps, profile, kit, ...row }: RoomRow,
  locale: Locale,
): ToldRoom {
  const words: Words = (field) => {
    const known = [entry(easy, field, locale), entry(asked, field, locale), entry(own, field, ownLocale)];
    const [found] = [...known, entry(english, field, 'en')].flat();
    return found ?? null;
  };
  const whatToExpect = words('whatToExpect');
  return {
    ...row,
    distanceKm: null,
    name: words('name') ?? { text: row.slug, locale },
    library: words('library') ?? { text: row.address, locale: ownLocale },
    summary: words('summary') ?? { text: '', locale },
    gettingThere: words('gettingThere'),
    ways: ways.flatMap((way): WayNote[] => withText(words(`way.${way}`), (text) => ({ way, text }))),
    whatToExpect: whatToExpect && { ...whatToExpect, text: htmlOf(whatToExpect.text) },
    senses: sensesOf(words, profile),
    spans: profile.spans.map((span) => ({ ...span, text: words(`profile.${span.id}`) })),
    kit: kit.flatMap((item) => thingOf(words, item)),
    story: steps.flatMap((step) => stepOf(words, step)),
  };
}

function entry(fields: Fields, field: string, locale: Locale): LocalisedText[] {
  const text = fields?.[field];
  return text ? [{ text, locale }] : [];
}

function withText<T>(text: LocalisedText | null, make: (text: LocalisedText) => T): T[] {
  return text ? [make(text)] : [];
}

function sensesOf(words: Words, { usual }: SensoryProfile): SenseNote[] {
  return senses.flatMap((sense) =>
    withText(words(`senses.${sense}`), (text) => ({ sense, text, level: usual[sense] ?? null })),
  );
}

function thingOf(words: Words, item: KitItem): KitThing[] {
  return withText(words(`kit.${item.id}`), (name) => ({ ...item, name, note: words(`kit.${item.id}.note`) }));
}

function stepOf(words: Words, { step, picture }: StoryStepContent): StoryStep[] {
  const [title, text, alt] = ['title', 'text', 'alt'].map((part) => words(`story.${step}.${part}`));
  return title && text ? [{ step, title, text, picture: picture && `/media/${picture}`, alt: alt ?? null }] : [];
}
