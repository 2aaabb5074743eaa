import { captionsFault } from './captions.ts';
import { isRecording, licences, type MaterialContent, materialKinds, materialTypes } from './material.ts';
import { fitting } from './material-fitting.ts';
import { isEasy, localeOf, type Variant, variants } from './variant.ts';
import { audiences, topics } from './vocabulary.ts';
import { isWebAddress } from './web-address.ts';
import { wordFault } from './word-faults.ts';
import type { WordField } from './words.ts';

/** A place in a material: a field of its own (`topics`), or one of a variant (`title`, `files.0.alternative`). */
export interface MaterialPlace {
  variant?: Variant;
  field: string;
}

export interface MaterialFault {
  place: MaterialPlace;
  code: string;
}

export interface MaterialVariantState {
  variant: Variant;
  /** What a whole variant has, and how much of it is there. */
  total: number;
  done: number;
  missing: string[];
}

export interface MaterialReadiness {
  /** What stands against publishing in any language. */
  faults: MaterialFault[];
  variants: MaterialVariantState[];
  /** What would be published now; in easy language only beside the standard one. */
  whole: Variant[];
}

/** The words of a variant, with their forms and lengths. */
export const materialWords: readonly WordField[] = [
  { name: 'title', form: 'line', longest: 200 },
  { name: 'abstract', form: 'text', longest: 2_000 },
  { name: 'text', form: 'rich', longest: 200_000 },
  { name: 'link', form: 'line', longest: 1_000 },
  { name: 'coverAlt', form: 'line', longest: 500 },
  { name: 'captions', form: 'captions', longest: 200_000 },
  { name: 'transcript', form: 'rich', longest: 200_000 },
];

/** What is still to be done before a material can be published, each with its place. */
export function materialReadiness(draft: MaterialContent): MaterialReadiness {
  const content = fitting(draft);
  const states = variants.map((variant) => stateOf(content, variant));
  const complete = new Set(states.filter(({ missing }) => !missing.length).map(({ variant }) => variant));
  const whole = [...complete].filter((variant) => complete.has(localeOf(variant)));
  return {
    faults: [...ownFaults(content), ...variants.flatMap((each) => wordFaults(content, each))],
    variants: states,
    whole,
  };
}

function stateOf(content: MaterialContent, variant: Variant): MaterialVariantState {
  const needed = neededIn(content, variant);
  const missing = needed.filter(([, isThere]) => !isThere).map(([field]) => field);
  return { variant, total: needed.length, done: needed.length - missing.length, missing };
}

type Need = [field: string, isThere: boolean];

/** In easy language, what is not there is taken from the standard form; only the words about the material are its own. */
function neededIn(content: MaterialContent, variant: Variant): Need[] {
  const { kind, cover } = content;
  const words = content.words[variant] ?? {};
  const word = (field: string): Need => [field, Boolean(words[field]?.trim())];
  const always = [
    word('title'),
    word('abstract'),
    ...(kind === 'page' ? [word('text')] : []),
    ...alternatives(content, variant),
  ];
  if (isEasy(variant)) return always;
  return [
    ...always,
    ...(kind === 'link' ? [word('link')] : []),
    ...(kind === 'video' ? [word('captions')] : []),
    ...(kind === 'audio' || kind === 'video' ? [word('transcript')] : []),
    ...(needsFile(content) ? ([['files', Boolean(content.files[variant]?.length)]] satisfies Need[]) : []),
    ...(cover ? [word('coverAlt')] : []),
  ];
}

function needsFile({ kind }: MaterialContent): boolean {
  return kind === 'file' || kind === 'audio' || kind === 'video';
}

function alternatives({ kind, files }: MaterialContent, variant: Variant): Need[] {
  return (files[variant] ?? []).flatMap(({ file, alternative }, index) =>
    isRecording(kind, file, index) ? [] : [[`files.${index}.alternative`, Boolean(alternative.trim())] satisfies Need],
  );
}

function ownFaults(content: MaterialContent): MaterialFault[] {
  const known = (values: readonly string[], all: readonly string[]) => values.every((value) => all.includes(value));
  const faults: [boolean, string, string][] = [
    [!content.audiences.length, 'audiences', 'AUDIENCE_MISSING'],
    [!content.topics.length, 'topics', 'TOPIC_MISSING'],
    [!known(content.audiences, audiences), 'audiences', 'INVALID'],
    [!known(content.topics, topics), 'topics', 'INVALID'],
    [!known([content.kind], materialKinds), 'kind', 'INVALID'],
    [!known([content.type], materialTypes), 'type', 'INVALID'],
    [!known([content.licence], licences), 'licence', 'INVALID'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, field, code]) => ({ place: { field }, code }));
}

/** What is wrong in words and files that are there. */
function wordFaults({ kind, words, files }: MaterialContent, variant: Variant): MaterialFault[] {
  const own = words[variant] ?? {};
  const fault = (field: string, code: string | undefined): MaterialFault[] =>
    code ? [{ place: { variant, field }, code }] : [];
  const [first] = files[variant] ?? [];
  const isOtherKind = (kind === 'audio' || kind === 'video') && first && !isRecording(kind, first.file, 0);
  return [
    ...materialWords.flatMap((field) =>
      own[field.name] ? fault(field.name, wordFault(field, own[field.name] ?? '')) : [],
    ),
    ...(kind === 'link' && own['link'] && !isWebAddress(own['link']) ? fault('link', 'LINK_INVALID') : []),
    ...(kind === 'video' && own['captions'] ? fault('captions', captionsFault(own['captions'])?.code) : []),
    ...(isOtherKind ? fault('files', 'MEDIA_WRONG') : []),
  ];
}
