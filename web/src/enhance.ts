import { enhancePage } from './shared/enhance/enhance.ts';

/** Features add their `data-enhance` names here. */
enhancePage({
  answers: () => import('./features/courses/questions/save-answers.ts'),
  check: () => import('./features/courses/questions/check-answer.ts'),
  note: () => import('./features/courses/lesson/save-note.ts'),
  copy: () => import('./shared/enhance/copy.ts'),
  connection: () => import('./shared/offline/watch-connection.ts'),
  'drag-order': () => import('./features/contests/jury/drag-order.ts'),
  'forget-drafts': () => import('./shared/enhance/forget-drafts.ts'),
  'judging-keys': () => import('./features/contests/jury/judging-keys.ts'),
  lightbox: () => import('./features/contests/gallery/lightbox.ts'),
  'kept-list': () => import('./shared/offline/kept-list.ts'),
  nearest: () => import('./features/places/nearest.ts'),
  'passkey-sign-in': () => import('./features/accounts/passkey-sign-in.ts'),
  'practice-files': () => import('./features/courses/practice/practice-files.ts'),
  place: () => import('./features/courses/lesson/remember-place.ts'),
  print: () => import('./shared/enhance/print.ts'),
  'read-aloud': () => import('./features/places/read-aloud.ts'),
  slideshow: () => import('./features/contests/gallery/slideshow.ts'),
  suggest: () => import('./features/search/suggest.ts'),
  zone: () => import('./features/consultations/zone.ts'),
});
