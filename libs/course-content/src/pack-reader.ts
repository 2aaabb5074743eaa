import { type PackBlock, mediaOf } from './block.ts';
import { type MissingWord, missingIn, type Place } from './completeness.ts';
import { faultsIn } from './content-faults.ts';
import { readLesson } from './lesson-source.ts';
import { lessonsOf } from './outline.ts';
import type { CoursePack, Fields, PackFault, PackFiles, PackTexts } from './pack.ts';
import { mediaFault, type MediaUse } from './media.ts';
import { SourceFiles } from './pack-files.ts';
import { type PackStructure, structureOf } from './pack-structure.ts';
import { courseWordsFrom, quizWordsFrom } from './pack-words.ts';
import { tidiedPack } from './tidy.ts';
import { isEasy, type Variant, variants } from './variant.ts';

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
    place: filePlace(variant, missing.place, pack),
    code: missing.code,
  });
  return present.flatMap((variant) => missingIn(pack, variant).map(fault(variant)));
}

/** Where in a pack's files a place of the course is: structure in `course.yaml` and in blocks, words in their variant. */
function filePlace(variant: Variant, { part, id, field }: Place, { quiz }: CoursePack): string {
  const [, lesson] = /^lesson\.(.+)\.title$/.exec(field ?? '') ?? [];
  const isWord = field?.includes('.') || ['title', 'summary', 'whatYouNeed', 'authors'].includes(field ?? '');
  const inside = [id, field].filter(Boolean).join('.');
  if (part === 'course') {
    if (lesson) return `${variant}/${lesson}.md#title`;
    return isWord ? `${variant}/course.yaml#${field}` : `course.yaml#${inside}`;
  }
  if (part === 'quiz' && quiz) return isWord ? `${variant}/quiz.yaml#${field}` : `course.yaml#quiz.questions.${inside}`;
  if (field?.endsWith('.captions')) return `${variant}/${part}.${id}.vtt`;
  return `${variant}/${part}.md#${isWord ? field : inside}`;
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
    const media = this.media(lessons.flatMap(({ blocks }) => blocks));
    this.files.faultUntaken();
    const texts = Object.fromEntries([...read].map(([variant, each]) => [variant, each.texts]));
    const outline = { ...structure.outline, outcomes: source.outcomes };
    const pack = tidiedPack({ ...structure, outline, lessons, texts, media });
    this.contentFaults(pack);
    this.mediaFaults(pack);
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

  private contentFaults(pack: CoursePack): void {
    for (const { place, variant = pack.sourceLocale, code, line } of faultsIn(pack)) {
      const file = filePlace(variant, place, pack);
      this.fault({ place: line === undefined ? file : `${file.split('#')[0] ?? file}:${line}`, code });
    }
  }

  private mediaFaults({ lessons, media }: CoursePack): void {
    const use = new Map<string, Set<MediaUse>>();
    const note = (name: string, as: MediaUse) => use.set(name, (use.get(name) ?? new Set()).add(as));
    for (const block of lessons.flatMap(({ blocks }) => blocks)) {
      const { images, files } = mediaOf(block);
      images.forEach((name) => note(name, 'image'));
      files.forEach((name) => note(name, block.type as MediaUse));
    }
    for (const [name, uses] of use) {
      const bytes = media.get(name);
      const codes = bytes ? [...uses].flatMap((as) => mediaFault(name, bytes, as) ?? []) : [];
      new Set(codes).forEach((code) => this.fault({ place: `media/${name}`, code }));
    }
  }

  private media(blocks: PackBlock[]): ReadonlyMap<string, Uint8Array> {
    const names = blocks.flatMap((block) => Object.values(mediaOf(block)).flat());
    const found = [...new Set(names)].map((name) => [name, this.files.bytes(`media/${name}`)] as const);
    return new Map(found.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])));
  }
}
