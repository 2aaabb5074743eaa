import {
  COURSE_PART,
  type DraftCourse,
  type DraftLesson,
  type DraftParts,
  type DraftQuiz,
  QUIZ_PART,
} from '@inclusive/course-content/draft';
import { lessonsOf } from '@inclusive/course-content/outline';

/** A draft's parts put together; lessons that the course no longer names are left out. */
export function partsFrom(contents: ReadonlyMap<string, unknown>): DraftParts {
  const course = contents.get(COURSE_PART) as DraftCourse;
  const lessons = lessonsOf(course.outline).map(({ id }) => [id, contents.get(id) ?? emptyLesson()]);
  const quiz = (contents.get(QUIZ_PART) ?? { questions: [], words: {} }) as DraftQuiz;
  return { course, lessons: Object.fromEntries(lessons) as Record<string, DraftLesson>, quiz };
}

function emptyLesson(): DraftLesson {
  return { blocks: [], words: {} };
}
