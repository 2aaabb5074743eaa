import fc from 'fast-check';
import { ids, questionOf } from '@inclusive/grading/question.arbitrary';
import { shuffled } from '@inclusive/grading/shuffled';
import { locales } from '@inclusive/localisation/locale';
import { calloutKinds, mediaOf, type PackBlock } from './block.ts';
import { fieldsOf, type PlacedField } from './completeness.ts';
import { levels, type OutlineModule } from './outline.ts';
import type { CoursePack, Fields, PackLesson, PackTexts } from './pack.ts';
import { mediaSamples } from './media.samples.ts';
import { hasRawHtml } from './raw-html.ts';
import { tidied } from './tidy.ts';
import { type Variant, variants } from './variant.ts';
import { audiences, topics } from './vocabulary.ts';

/** Whole course packs of any content, for property tests. */

const names = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const media = (kinds: readonly string[]) =>
  fc.tuple(names, fc.constantFrom(...kinds)).map(([name, kind]) => `${name}.${kind}`);
const image = media(['svg', 'png', 'jpg', 'webp']);
const film = fc.tuple(media(['mp4', 'webm']), fc.option(image));
const sound = media(['mp3', 'ogg', 'm4a']);
const paper = media(['pdf', 'mp3', 'png']);
const address = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true });
const practice = fc.tuple(fc.boolean(), ids(1));

function blockOf(id: string): fc.Arbitrary<PackBlock> {
  return fc.oneof(
    fc.constant<PackBlock>({ id, type: 'text' }),
    fc.constant<PackBlock>({ id, type: 'case' }),
    fc.constant<PackBlock>({ id, type: 'reflection' }),
    fc.constantFrom(...calloutKinds).map((kind): PackBlock => ({ id, type: 'callout', kind })),
    image.map((name): PackBlock => ({ id, type: 'image', media: name })),
    film.map(([name, poster]): PackBlock => ({ id, type: 'video', media: name, ...(poster !== null && { poster }) })),
    sound.map((name): PackBlock => ({ id, type: 'audio', media: name })),
    paper.map((name): PackBlock => ({ id, type: 'file', media: name })),
    address.map((url): PackBlock => ({ id, type: 'link', url })),
    questionOf(id).map((question): PackBlock => ({ id, type: 'question', question })),
    practice.map(([isRequired, criteria]): PackBlock => ({ id, type: 'practice', isRequired, criteria })),
  );
}

const blocks = ids(0, 8).chain((all) => fc.tuple(...all.map(blockOf)).map((list): PackBlock[] => list));

const oddLine = fc.constantFrom(
  ':::',
  ':::: text #x',
  '---',
  '----',
  'title: x',
  'criterion.a: y',
  '  indented',
  '- item',
  '[[gap]]',
  '# Heading',
  'key: [',
  '"quoted"',
  "it's",
  'Ģimenes šķērslis – žąsų ėdžios',
  '',
  '   ',
);
const letters = [
  ...'abcxyz019  ĀčģķļņšūžąęėŁ🙂é\u0301"\'#-:,.?[]{}()|>&*!%@`\\</~=+_\t\r\u00a0\u0085\u2028\ufeff\u0007',
];
const line = fc.oneof(oddLine, fc.string({ unit: fc.constantFrom(...letters), maxLength: 30 }));
const words = fc.stringMatching(/^[a-zāšž]{1,9}( [a-zė]{1,5})?$/);

/** Texts that the fields of a pack draw from, and the number that decides which. */
const pool = fc.record({
  texts: fc.array(fc.array(line, { minLength: 1, maxLength: 5 }), { minLength: 4, maxLength: 10 }),
  words: fc.array(words, { minLength: 2, maxLength: 5 }),
  seed: fc.nat(),
});

type Pool = typeof pool extends fc.Arbitrary<infer P> ? P : never;

/** Now and then none, to be missing. */
function textFor({ form, name }: PlacedField, gaps: string[], from: Pool, key: string): string {
  const at = (list: readonly string[], salt: string) => shuffled(list, `${from.seed}${key}${name}${salt}`)[0] ?? '';
  const text = shuffled(from.texts, `${from.seed}${key}${name}`)[0] ?? [];
  if (at(['', 'x', 'x', 'x', 'x'], 'missing') === '') return '';
  if (form === 'captions') return `WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n${at(from.words, '')}`;
  if (form === 'line') return safe(text[0] ?? '');
  if (form === 'lines') return shuffled(from.words, key + name).join(' \n');
  return [safe(text.join('\n').replaceAll('[[', '((')), ...gaps.map((gap) => `[[${gap}]]`)].join(' ');
}

function safe(text: string): string {
  return hasRawHtml(tidied(text)) ? text.replaceAll('<', '(') : text;
}

type Bare = Omit<CoursePack, 'texts' | 'media'>;

function textsFor(pack: Bare, from: Pool, variant: Variant): PackTexts {
  const all = fieldsOf(pack);
  const of = (part: string): Fields =>
    Object.fromEntries(
      all
        .filter(({ place }) => place.part === part)
        .map((field) => [field.name, textFor(field, gapsOf(pack, part, field.name), from, variant + part)]),
    );
  return {
    course: of('course'),
    quiz: of('quiz'),
    lessons: Object.fromEntries(pack.lessons.map(({ id }) => [id, of(id)])),
  };
}

function gapsOf(pack: Bare, part: string, field: string): string[] {
  const blocks = pack.lessons.find(({ id }) => id === part)?.blocks ?? [];
  const asked = part === 'quiz' ? (pack.quiz?.questions ?? []) : blocks.flatMap(askedIn);
  const found = asked.find(({ id }) => `${id}.text` === field);
  return found?.type === 'gap' ? found.gaps : [];
}

function askedIn(block: PackBlock) {
  return block.type === 'question' ? [block.question] : [];
}

function modulesOf(lessons: string[], size: number): OutlineModule[] {
  const modules: OutlineModule[] = [];
  for (let from = 0; from < lessons.length; from += size) {
    const before = modules.at(-1)?.id;
    modules.push({
      id: `m${modules.length + 1}`,
      ...(before && from % 2 && { after: [before] }),
      lessons: lessons.slice(from, from + size).map((id) => ({ id, minutes: 1 + ((from * 7) % 600) })),
    });
  }
  return modules;
}

const quiz = ids(1, 6).chain((all) =>
  fc.record({
    questions: fc.tuple(...all.map(questionOf)),
    minutes: fc.integer({ min: 1, max: 600 }),
    passPercent: fc.integer({ min: 1, max: 100 }),
    attempts: fc.option(fc.integer({ min: 1, max: 100 })),
    pauseHours: fc.option(fc.integer({ min: 1, max: 720 })),
  }),
);

const structure = fc
  .record({
    slug: names,
    organisation: names,
    sourceLocale: fc.constantFrom(...locales),
    level: fc.constantFrom(...levels),
    audiences: fc.subarray([...audiences], { minLength: 1 }),
    topics: fc.subarray([...topics], { minLength: 1 }),
    outcomes: fc.nat(4),
    size: fc.integer({ min: 1, max: 3 }),
    asked: fc.option(quiz),
    months: fc.option(fc.integer({ min: 1, max: 240 })),
    lessons: ids(1, 5).chain((all) =>
      fc.tuple(...all.map((id) => blocks.map((own): PackLesson => ({ id: `l-${id}`, blocks: own })))),
    ),
  })
  .map(({ outcomes, size, asked, months, lessons, ...about }): Bare => {
    const modules = modulesOf(
      lessons.map(({ id }) => id),
      size,
    );
    const { questions = [], attempts, pauseHours, ...rule } = asked ?? {};
    const limits = { ...(attempts && { attempts }), ...(pauseHours && { pauseHours }) };
    const head = { id: 'final', minutes: 1, passPercent: 1, ...rule, ...limits, questions: questions.length };
    return {
      ...about,
      lessons,
      outline: { outcomes, modules, ...(asked && { quiz: head }), ...(months && { certificateMonths: months }) },
      ...(asked && { quiz: { id: 'final', questions } }),
    };
  });

function mediaIn(lessons: PackLesson[]): Map<string, Uint8Array> {
  const shown = lessons.flatMap(({ blocks: own }) => own.flatMap((block) => Object.values(mediaOf(block)).flat()));
  return new Map(shown.map((name) => [name, mediaSamples[name.split('.')[1] ?? ''] ?? new Uint8Array()]));
}

/** Any pack whose texts may be untidy or missing. */
export const anyPack: fc.Arbitrary<CoursePack> = fc
  .tuple(structure, fc.subarray([...variants]), pool)
  .map(([pack, some, from]) => {
    const present = [...new Set<Variant>([pack.sourceLocale, ...some])];
    const texts = Object.fromEntries(present.map((variant) => [variant, textsFor(pack, from, variant)]));
    return { ...pack, texts, media: mediaIn(pack.lessons) };
  });
