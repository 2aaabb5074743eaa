import type { Locale, LocalisedText } from '@inclusive/localisation/locale';
import { htmlOf } from '../shared/markdown.ts';
import type { Room, SenseNote, StoryStep } from './places.graphql.ts';

export const senses = ['sight', 'hearing', 'touch', 'smell', 'taste', 'movement'] as const;

type Fields = Record<string, string> | null;

export type RoomRow = Omit<
  Room,
  'name' | 'library' | 'summary' | 'gettingThere' | 'whatToExpect' | 'senses' | 'kit' | 'story' | 'distanceKm'
> & {
  ownLocale: Locale;
  asked: Fields;
  own: Fields;
  english: Fields;
  steps: { step: string; picture: string | null }[];
};

type Words = (field: string) => LocalisedText | null;

/** The room of a page from its row: every text in the asked language, else the room's own, else English. */
export function roomOf({ ownLocale, asked, own, english, steps, ...row }: RoomRow, locale: Locale): Room {
  const words: Words = (field) => {
    const [found] = [entry(asked, field, locale), entry(own, field, ownLocale), entry(english, field, 'en')].flat();
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
    whatToExpect: whatToExpect && { ...whatToExpect, text: htmlOf(whatToExpect.text) },
    senses: senses.flatMap((sense): SenseNote[] => withText(words(`senses.${sense}`), (text) => ({ sense, text }))),
    kit: linesOf(words('kit')),
    story: steps.flatMap(({ step, picture }) => stepOf(words, step, picture)),
  };
}

function entry(fields: Fields, field: string, locale: Locale): LocalisedText[] {
  const text = fields?.[field];
  return text ? [{ text, locale }] : [];
}

function withText<T>(text: LocalisedText | null, make: (text: LocalisedText) => T): T[] {
  return text ? [make(text)] : [];
}

function linesOf(lines: LocalisedText | null): LocalisedText[] {
  return lines ? lines.text.split('\n').map((text) => ({ text, locale: lines.locale })) : [];
}

function stepOf(words: Words, step: string, picture: string | null): StoryStep[] {
  const [title, text] = [words(`story.${step}.title`), words(`story.${step}.text`)];
  return title && text ? [{ step, title, text, picture: picture && `/media/${picture}` }] : [];
}
