export const namespaces = [
  'common',
  'home',
  'courses',
  'places',
  'consultations',
  'contests',
  'accounts',
  'organisations',
  'preferences',
] as const;

export type Namespace = (typeof namespaces)[number];

/** What the frame around every screen says. */
export const frameNamespaces: readonly Namespace[] = ['common', 'preferences'];
