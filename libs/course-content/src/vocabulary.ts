/** Whom a course is for. */
export const audiences = ['librarian', 'social-worker', 'teacher', 'psychologist', 'carer', 'volunteer'] as const;

/** What a course is about. */
export const topics = ['sensory-room', 'inclusion', 'mental-health', 'reading', 'communication', 'families'] as const;
