import fc from 'fast-check';
import { ids, questionOf } from '@inclusive/grading/question.arbitrary';
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

function blockOf(id: string): fc.Arbitrary<PackBlock> {
  return fc.oneof(
    fc.constant<PackBlock>({ id, type: 'text' }),
    fc.constant<PackBlock>({ id, type: 'case' }),
    fc.constant<PackBlock>({ id, type: 'reflection' }),
    fc.constantFrom(...calloutKinds).map((kind): PackBlock => ({ id, type: 'callout', kind })),
    image.map((name): PackBlock => ({ id, type: 'image', media: name })),
    fc
      .tuple(media(['mp4', 'webm']), fc.option(image))
      .map(([name, poster]): PackBlock => ({ id, type: 'video', media: name, ...(poster !== null && { poster }) })),
    media(['mp3', 'ogg', 'm4a']).map((name): PackBlock => ({ id, type: 'audio', media: name })),
    media(['pdf', 'mp3', 'png']).map((name): PackBlock => ({ id, type: 'file', media: name })),
    fc
      .webUrl({ validSchemes: ['https'], withQueryParameters: true })
      .map((url): PackBlock => ({ id, type: 'link', url })),
    questionOf(id).map((question): PackBlock => ({ id, type: 'question', question })),
    fc
      .tuple(fc.boolean(), ids(1))
      .map(([isRequired, criteria]): PackBlock => ({ id, type: 'practice', isRequired, criteria })),
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
const line = fc.oneof(oddLine, fc.string({ unit: 'grapheme', maxLength: 30 }));
const anyText = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));
const cue = fc
  .stringMatching(/^[a-zāčē ,.]{1,30}$/)
  .map((words) => `WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nx${words}`);

function textFor({ form, name }: PlacedField, gapsIn: (field: string) => string[]): fc.Arbitrary<string> {
  if (form === 'captions') return cue;
  if (form === 'line') return line.filter((text) => !/[\r\n]/.test(text)).map(safe);
  if (form === 'lines')
    return fc.array(fc.stringMatching(/^[a-zāšž ]{1,9}$/), { maxLength: 4 }).map((all) => all.join('\n'));
  const holes = gapsIn(name).map((gap) => `[[${gap}]]`);
  return anyText.map((text) => [safe(text.replaceAll('[[', '((')), ...holes].join(' '));
}

function safe(text: string): string {
  return hasRawHtml(tidied(text)) ? text.replaceAll('<', '(') : text;
}

function fieldsFor(fields: PlacedField[], gapsIn: (field: string) => string[]): fc.Arbitrary<Fields> {
  const each = fields.map((field) => fc.option(textFor(field, gapsIn), { freq: 6 }));
  return fc
    .tuple(...each)
    .map((texts) =>
      Object.fromEntries(fields.flatMap(({ name }, index) => (texts[index] ? [[name, texts[index]] as const] : []))),
    );
}

type Bare = Omit<CoursePack, 'texts' | 'media'>;

function textsFor(pack: Bare): fc.Arbitrary<PackTexts> {
  const all = fieldsOf(pack);
  const gaps = new Map(
    [...(pack.quiz?.questions ?? []), ...pack.lessons.flatMap(({ blocks: own }) => own.flatMap(askedIn))].map(
      (asked) => [`${asked.id}.text`, asked.type === 'gap' ? asked.gaps : []],
    ),
  );
  const of = (part: string) =>
    fieldsFor(
      all.filter(({ place }) => place.part === part),
      (field) => gaps.get(field) ?? [],
    );
  const lessons = pack.lessons.map(({ id }) => of(id).map((fields): [string, Fields] => [id, fields]));
  return fc
    .tuple(of('course'), of('quiz'), fc.tuple(...lessons))
    .map(([course, quiz, own]) => ({ course, quiz, lessons: Object.fromEntries(own) }));
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
    lessons: ids(1, 5).chain((all) =>
      fc.tuple(...all.map((id) => blocks.map((own): PackLesson => ({ id: `l-${id}`, blocks: own })))),
    ),
  })
  .map(({ outcomes, size, asked, lessons, ...about }): Bare => {
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
      outline: { outcomes, modules, ...(asked && { quiz: head }) },
      ...(asked && { quiz: { id: 'final', questions } }),
    };
  });

function mediaIn(lessons: PackLesson[]): Map<string, Uint8Array> {
  const shown = lessons.flatMap(({ blocks: own }) => own.flatMap((block) => Object.values(mediaOf(block)).flat()));
  return new Map(shown.map((name) => [name, mediaSamples[name.split('.')[1] ?? ''] ?? new Uint8Array()]));
}

/** Any pack whose texts may be untidy or missing. */
export const anyPack: fc.Arbitrary<CoursePack> = structure.chain((pack) =>
  fc
    .subarray([...variants])
    .map((some): Variant[] => [...new Set([pack.sourceLocale, ...some])])
    .chain((present) => fc.tuple(...present.map((variant) => textsFor(pack).map((texts) => [variant, texts] as const))))
    .map((texts) => ({ ...pack, texts: Object.fromEntries(texts), media: mediaIn(pack.lessons) })),
);
