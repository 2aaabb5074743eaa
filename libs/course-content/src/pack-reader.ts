import { type PackBlock, mediaOf } from './block.ts';
import { fieldsOf, type MissingWord, missingIn, type Place, textsAt } from './completeness.ts';
import { readLesson } from './lesson-source.ts';
import { lessonsOf, type Outline, type OutlineTask } from './outline.ts';
import type { CoursePack, Fields, PackFault, PackFiles, PackLesson, PackTexts } from './pack.ts';
import { SourceFiles } from './pack-files.ts';
import { type PackStructure, structureOf } from './pack-structure.ts';
import { courseWordsFrom, quizWordsFrom } from './pack-words.ts';
import { questionFault } from '@inclusive/grading/question-faults';
import { isEasy, type Variant, variants } from './variant.ts';
import { wordFault } from './word-faults.ts';

export interface ReadPack {
  /** Undefined as soon as there is a single fault: a pack is taken whole or not at all. */
  pack: CoursePack | undefined;
  faults: PackFault[];
}

/**
 * Reads a content pack and says, item by item, what could not be taken. Words that are not there yet are no fault:
 * `missingIn` names them. Needs no disk and no database.
 */
export function readPack(files: PackFiles): ReadPack {
  const reading = new Reading(files);
  const pack = reading.pack();
  return { pack: reading.faults.length ? undefined : pack, faults: reading.faults };
}

/** What the standard variants of a pack lack, as places in its files. */
export function missingInFiles(pack: CoursePack): PackFault[] {
  const present = variants.filter((variant) => pack.texts[variant] && !isEasy(variant));
  const fault = (variant: Variant) => (missing: MissingWord) => ({
    place: filePlace(variant, missing.place),
    code: missing.code,
  });
  return present.flatMap((variant) => missingIn(pack, variant).map(fault(variant)));
}

function filePlace(variant: Variant, { part, field = '' }: Place): string {
  const [, lesson] = /^lesson\.(.+)\.title$/.exec(field) ?? [];
  if (part === 'course') return lesson ? `${variant}/${lesson}.md#title` : `${variant}/course.yaml#${field}`;
  return part === 'quiz' ? `${variant}/quiz.yaml#${field}` : `${variant}/${part}.md#${field}`;
}

interface ReadVariant {
  texts: PackTexts;
  blocks: ReadonlyMap<string, PackBlock[]>;
  outcomes: number;
}

class Reading {
  readonly faults: PackFault[] = [];
  private readonly files: SourceFiles;

  constructor(files: PackFiles) {
    this.files = new SourceFiles(files, this.fault);
  }

  readonly fault = (fault: PackFault) => void this.faults.push(fault);

  pack(): CoursePack | undefined {
    const parsed = this.files.yaml('course.yaml');
    const structure = parsed === undefined ? undefined : structureOf(parsed, this.fault);
    if (!structure) return undefined;
    const { sourceLocale } = structure;
    const present = variants.filter((each) => each === sourceLocale || this.files.hasFolder(`${each}/`));
    const read = new Map(present.map((variant) => [variant, this.variant(variant, structure)]));
    const source = read.get(sourceLocale);
    if (!source) return undefined;
    read.forEach((each, variant) => this.compare(variant, each, source));
    const lessons = [...source.blocks].map(([id, blocks]) => ({ id, blocks }));
    this.questionFaults(lessons, sourceLocale);
    const media = this.media(lessons.flatMap(({ blocks }) => blocks));
    this.files.faultUntaken();
    const texts = Object.fromEntries([...read].map(([variant, each]) => [variant, each.texts]));
    const pack = {
      ...structure,
      outline: outlineWith(structure.outline, source.outcomes, lessons),
      lessons,
      texts,
      media,
    };
    this.wordFaults(pack);
    return pack;
  }

  private variant(variant: Variant, { outline, quiz }: PackStructure): ReadVariant {
    const about = this.words(`${variant}/course.yaml`, variant, (parsed, file) =>
      courseWordsFrom(parsed, outline, file, this.fault),
    );
    const asked = quiz
      ? this.words(`${variant}/quiz.yaml`, variant, (parsed, file) =>
          quizWordsFrom(parsed, quiz.questions, file, this.fault),
        )
      : {};
    const read = lessonsOf(outline).map(({ id }) => ({ id, ...this.lesson(variant, id) }));
    const titles = read.filter(({ title }) => title).map(({ id, title }) => [`lesson.${id}.title`, title]);
    return {
      texts: {
        course: { ...about?.fields, ...(Object.fromEntries(titles) as Fields) },
        lessons: Object.fromEntries(read.map(({ id, fields }) => [id, fields])),
        quiz: asked ?? {},
      },
      blocks: new Map(read.flatMap(({ id, blocks }) => (blocks ? [[id, blocks] as const] : []))),
      outcomes: about?.outcomes ?? 0,
    };
  }

  private words<T>(file: string, variant: Variant, read: (parsed: unknown, file: string) => T): T | undefined {
    if (isEasy(variant) && !this.files.has(file)) return undefined;
    const parsed = this.files.yaml(file);
    return parsed === undefined ? undefined : read(parsed, file);
  }

  /** In easy language a lesson may be missing as a whole; its standard text is then read. */
  private lesson(variant: Variant, id: string): { title: string; blocks?: PackBlock[]; fields: Fields } {
    const path = `${variant}/${id}.md`;
    const source = isEasy(variant) && !this.files.has(path) ? undefined : this.files.text(path);
    if (source === undefined) return { title: '', fields: {} };
    const { title, blocks, fields } = readLesson(source, path, this.fault);
    const videos = blocks.filter(({ type }) => type === 'video');
    const captions = videos.flatMap((block) => {
      const file = `${variant}/${id}.${block.id}.vtt`;
      const text = this.files.has(file) ? this.files.text(file)?.trim() : '';
      return text ? [[`${block.id}.captions`, text]] : [];
    });
    return { title, blocks, fields: { ...fields, ...(Object.fromEntries(captions) as Fields) } };
  }

  /** Every variant has the same blocks in the same order as the language that the course is written in. */
  private compare(variant: Variant, { blocks, outcomes }: ReadVariant, source: ReadVariant): void {
    if (outcomes && outcomes !== source.outcomes)
      this.fault({ place: `${variant}/course.yaml#outcomes`, code: 'OUTCOMES_DIFFER' });
    for (const [lesson, expected] of source.blocks) {
      const own = blocks.get(lesson);
      if (own && JSON.stringify(own) !== JSON.stringify(expected))
        this.fault({ place: `${variant}/${lesson}.md`, code: 'BLOCKS_DIFFER' });
    }
  }

  private questionFaults(lessons: PackLesson[], source: Variant): void {
    for (const { id, blocks } of lessons) {
      for (const block of blocks) {
        const code = block.type === 'question' ? questionFault(block.question) : undefined;
        if (code) this.fault({ place: `${source}/${id}.md#${block.id}`, code });
      }
    }
  }

  private wordFaults(pack: CoursePack): void {
    for (const field of fieldsOf(pack)) {
      for (const variant of variants) {
        const text = textsAt(pack.texts[variant], field.place.part)[field.name];
        const code = text && wordFault(field, text);
        if (code) this.fault({ place: filePlace(variant, field.place), code });
      }
    }
  }

  private media(blocks: PackBlock[]): ReadonlyMap<string, Uint8Array> {
    const names = blocks.flatMap((block) => Object.values(mediaOf(block)).flat());
    const found = [...new Set(names)].map((name) => [name, this.files.bytes(`media/${name}`)] as const);
    return new Map(found.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])));
  }
}

/** The outline with everything in it that follows from the lessons and the words. */
function outlineWith(outline: Outline, outcomes: number, lessons: readonly PackLesson[]): Outline {
  const tasks = requiredTasks(lessons);
  return { ...outline, outcomes, ...(tasks.length && { tasks }) };
}

/** The practice tasks of these lessons that must be accepted. */
export function requiredTasks(lessons: readonly PackLesson[]): OutlineTask[] {
  return lessons.flatMap(({ id, blocks }) =>
    blocks
      .filter((block) => block.type === 'practice' && block.isRequired)
      .map((block) => ({ lesson: id, block: block.id })),
  );
}
