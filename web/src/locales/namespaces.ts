export const namespaces = [
  'common',
  'home',
  'courses',
  'learning',
  'lessons',
  'materials',
  'places',
  'roomKeeping',
  'books',
  'bookKeeping',
  'consultations',
  'contest',
  'contests',
  'counted',
  'diaries',
  'desk',
  'accounts',
  'certificates',
  'organisations',
  'organising',
  'keepingForms',
  'figures',
  'authoring',
  'editor',
  'making',
  'media',
  'packs',
  'preferences',
  'questions',
  'search',
  'translation',
  'waiting',
] as const;

export type Namespace = (typeof namespaces)[number];

/** What the components that every screen shares say. */
export const sharedNamespaces: readonly Namespace[] = ['common'];
