import { parse } from 'yaml';
import { type Locale, locales } from '@inclusive/localisation/locale';
import { readLesson } from './lesson-source.ts';
import { type Block, lessonsOf } from './outline.ts';
import type { CoursePack, Fields, PackFault, PackFiles, PackTexts } from './pack.ts';
import { courseWords, quizWords } from './pack-words.ts';
import { type PackStructure, structureOf } from './pack-structure.ts';

export interface ReadPack {
  /** Undefined as soon as there is a single fault: a pack is taken whole or not at all. */
  pack: CoursePack | undefined;
  faults: PackFault[];
}

/** Reads a content pack and says, item by item, what could not be taken. Needs no disk and no database. */
export function readPack(files: PackFiles): ReadPack {
  const reading = new Reading(files);
  const pack = reading.pack();
  return { pack: reading.faults.length ? undefined : pack, faults: reading.faults };
}

interface ReadLanguage {
  texts: PackTexts;
  blocks: Record<string, Block<string>[]>;
  outcomes: number;
}

class Reading {
  readonly faults: PackFault[] = [];
  private readonly taken = new Set<string>();
  private readonly files: PackFiles;

  constructor(files: PackFiles) {
    this.files = files;
  }

  readonly fault = (fault: PackFault) => void this.faults.push(fault);

  pack(): CoursePack | undefined {
    const parsed = this.yaml('course.yaml');
    const structure = parsed === undefined ? undefined : structureOf(parsed, this.fault);
    if (!structure) return undefined;
    const present = locales.filter((each) => each === structure.sourceLocale || this.has(`${each}/`));
    const read = new Map(present.map((locale) => [locale, this.language(locale, structure)]));
    const source = read.get(structure.sourceLocale);
    if (!source) return undefined;
    read.forEach((language, locale) => this.compare(locale, language, source));
    const lessons = Object.entries(source.blocks).map(([id, blocks]) => ({ id, blocks }));
    const media = this.media(lessons.flatMap(({ blocks }) => blocks));
    this.faultUntaken();
    return {
      ...structure,
      outline: { ...structure.outline, outcomes: source.outcomes },
      lessons,
      texts: Object.fromEntries([...read].map(([locale, { texts }]) => [locale, texts])),
      media,
    };
  }

  private faultUntaken(): void {
    for (const path of this.files.keys()) {
      if (!this.taken.has(path)) this.fault({ place: path, code: 'FILE_NOT_TAKEN' });
    }
  }

  private language(locale: Locale, { outline, quiz }: PackStructure): ReadLanguage {
    const about = this.words(`${locale}/course.yaml`, (parsed, file) => courseWords(parsed, outline, file, this.fault));
    const asked = quiz
      ? this.words(`${locale}/quiz.yaml`, (parsed, file) => quizWords(parsed, quiz.questions, file, this.fault))
      : {};
    const read = lessonsOf(outline).map(({ id }) => ({ id, ...this.lesson(`${locale}/${id}.md`) }));
    const titles = read.map(({ id, title }) => [`lesson.${id}.title`, title]);
    return {
      texts: {
        course: { ...about, ...(Object.fromEntries(titles) as Fields) },
        lessons: Object.fromEntries(read.map(({ id, fields }) => [id, fields])),
        quiz: asked,
      },
      blocks: Object.fromEntries(read.map(({ id, blocks }) => [id, blocks])),
      outcomes: Object.keys(about).filter((name) => name.startsWith('outcome.')).length,
    };
  }

  private words(file: string, read: (parsed: unknown, file: string) => Fields | undefined): Fields {
    const parsed = this.yaml(file);
    return (parsed === undefined ? undefined : read(parsed, file)) ?? {};
  }

  private lesson(path: string) {
    const source = this.text(path);
    return source === undefined ? { title: '', blocks: [], fields: {} } : readLesson(source, path, this.fault);
  }

  /** Every language has the same blocks in the same order as the language that the course is written in. */
  private compare(locale: Locale, { blocks, outcomes }: ReadLanguage, source: ReadLanguage): void {
    if (outcomes !== source.outcomes) this.fault({ place: `${locale}/course.yaml#outcomes`, code: 'OUTCOMES_DIFFER' });
    for (const [lesson, expected] of Object.entries(source.blocks)) {
      const same = JSON.stringify(blocks[lesson]) === JSON.stringify(expected);
      if (!same) this.fault({ place: `${locale}/${lesson}.md`, code: 'BLOCKS_DIFFER' });
    }
  }

  private media(blocks: Block<string>[]): ReadonlyMap<string, Uint8Array> {
    const found = new Map<string, Uint8Array>();
    for (const block of blocks) {
      if (block.type !== 'image') continue;
      const bytes = this.bytes(`media/${block.media}`);
      if (bytes) found.set(block.media, bytes);
    }
    return found;
  }

  /** The parsed file; undefined when it could not be read, which is then a fault already. */
  private yaml(path: string): unknown {
    const source = this.text(path);
    if (source === undefined) return undefined;
    try {
      return parse(source);
    } catch {
      return void this.fault({ place: path, code: 'YAML_INVALID' });
    }
  }

  private text(path: string): string | undefined {
    const bytes = this.bytes(path);
    try {
      return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return void this.fault({ place: path, code: 'NOT_UTF8' });
    }
  }

  private bytes(path: string): Uint8Array | undefined {
    this.taken.add(path);
    const bytes = this.files.get(path);
    if (!bytes) this.fault({ place: path, code: 'FILE_MISSING' });
    return bytes;
  }

  private has(folder: string): boolean {
    return [...this.files.keys()].some((path) => path.startsWith(folder));
  }
}
