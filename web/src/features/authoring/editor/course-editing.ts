import type { DraftCourse } from '@inclusive/course-content/draft';

/** A course as it stands in the editor, and the way to change it. */
export interface CourseEditing {
  content: DraftCourse;
  /** Changes of the same mark are undone together. */
  change: (recipe: (content: DraftCourse) => DraftCourse, mark?: string) => void;
}
