import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  COURSE_PART,
  type DraftCourse,
  type DraftLesson,
  type DraftQuiz,
  QUIZ_PART,
  type VariantWords,
} from '@inclusive/course-content/draft';
import type { Block } from '@inclusive/course-content/block';
import { lessonsOf } from '@inclusive/course-content/outline';
import { localeOf, type Variant } from '@inclusive/course-content/variant';
import type { Question } from '@inclusive/grading/question';
import { DraftsReader } from '../authoring/drafts.reader.ts';
import type { Actor } from '../shared/access/actor.ts';
import { NotFound } from '../shared/failures.ts';
import { blockOf } from './blocks.ts';
import type { Lesson } from './lesson.graphql.ts';
import type { CaptionTrack } from './lesson-media.graphql.ts';
import { QuestionBlock } from './lesson-questions.graphql.ts';
import { questionsOf } from './lesson-questions.service.ts';
import type { QuizQuestion } from './questions.graphql.ts';
import { questionFor } from './shown-question.rules.ts';
import { trackOf } from '../shared/track.ts';
import { draftTracks, draftWords, type Words } from './words.reader.ts';

const nobody = { notes: new Map(), practice: new Map() };

/** Drafts as learners would see them before they have answered anything. Nothing is recorded. */
@Injectable()
export class PreviewReader {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftsReader,
  ) {}

  /** @throws NotFound when the actor's organisations have no such draft, or it names no such lesson */
  async lesson(actor: Actor, slug: string, lesson: string, variant: Variant): Promise<Lesson> {
    const { contents, source } = await this.contents(actor, slug);
    const course = contents.get(COURSE_PART) as DraftCourse;
    const found = lessonsOf(course.outline).find((each) => each.id === lesson);
    if (!found) throw new NotFound('lesson');
    const { blocks, words } = (contents.get(lesson) ?? { blocks: [], words: {} }) as DraftLesson;
    const shown = draftWords(words, variant, source);
    const asked = questionsOf(blocks).map((question): [string, QuestionBlock] => {
      const block = { id: question.id, question: unanswered(question, shown) };
      return [question.id, Object.assign(new QuestionBlock(), block)];
    });
    const captions = tracksOf({ slug, lesson, blocks }, words, variant);
    const beside = { ...nobody, captions, questions: new Map(asked) };
    return {
      ...found,
      title: draftWords(course.words, variant, source)(`lesson.${lesson}.title`),
      hasEasy: Object.keys(words[`${localeOf(variant)}-easy`] ?? {}).length > 0,
      blocks: blocks.flatMap((block) => blockOf(block, shown, beside) ?? []),
    };
  }

  async questions(actor: Actor, slug: string, variant: Variant): Promise<QuizQuestion[]> {
    const { contents, source } = await this.contents(actor, slug);
    const { questions, words } = (contents.get(QUIZ_PART) ?? { questions: [], words: {} }) as DraftQuiz;
    return questions.map((question) => unanswered(question, draftWords(words, variant, source)));
  }

  /** A film's captions in one variant; undefined where there are none. */
  async track(
    actor: Actor,
    slug: string,
    { lesson, block, variant }: { lesson: string; block: string; variant: Variant },
  ): Promise<string | undefined> {
    const { contents } = await this.contents(actor, slug);
    const { words } = (contents.get(lesson) ?? { words: {} }) as Pick<DraftLesson, 'words'>;
    const text = words[variant]?.[`${block}.captions`]?.trim();
    return text && trackOf(text);
  }

  private async contents(actor: Actor, slug: string) {
    const { id, sourceLocale } = await this.drafts.draft(actor, slug);
    return { contents: await this.drafts.contents(this.database.manager, id), source: sourceLocale };
  }
}

function unanswered(question: Question, words: Words): QuizQuestion {
  return questionFor(question, undefined, { seed: 'preview', isGraded: false, isRevealed: false }, words, new Map());
}

interface Films {
  slug: string;
  lesson: string;
  blocks: readonly Block[];
}

/** Tracks of a draft's films by block. */
function tracksOf({ slug, lesson, blocks }: Films, words: VariantWords, asked: Variant): Map<string, CaptionTrack[]> {
  const films = blocks.filter(({ type }) => type === 'video');
  return new Map(
    films.map(({ id }) => {
      const pathOf = (variant: Variant) => `/authoring/captions/${slug}/${lesson}/${id}/${variant}.vtt`;
      return [id, draftTracks(words, { field: `${id}.captions`, asked }, pathOf)];
    }),
  );
}
