import type { accounts } from './en/accounts.ts';
import type { certificates } from './en/certificates.ts';
import type { authoring } from './en/authoring.ts';
import type { common } from './en/common.ts';
import type { consultations } from './en/consultations.ts';
import type { contest } from './en/contest.ts';
import type { contests } from './en/contests.ts';
import type { counted } from './en/counted.ts';
import type { diaries } from './en/diaries.ts';
import type { desk } from './en/desk.ts';
import type { courses } from './en/courses.ts';
import type { learning } from './en/learning.ts';
import type { figures } from './en/figures.ts';
import type { editor } from './en/editor.ts';
import type { making } from './en/making.ts';
import type { media } from './en/media.ts';
import type { home } from './en/home.ts';
import type { lessons } from './en/lessons.ts';
import type { organisations } from './en/organisations.ts';
import type { packs } from './en/packs.ts';
import type { materials } from './en/materials.ts';
import type { bookKeeping } from './en/bookKeeping.ts';
import type { books } from './en/books.ts';
import type { places } from './en/places.ts';
import type { roomKeeping } from './en/roomKeeping.ts';
import type { preferences } from './en/preferences.ts';
import type { questions } from './en/questions.ts';
import type { search } from './en/search.ts';
import type { translation } from './en/translation.ts';
import type { waiting } from './en/waiting.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      accounts: typeof accounts;
      certificates: typeof certificates;
      authoring: typeof authoring;
      common: typeof common;
      consultations: typeof consultations;
      contest: typeof contest;
      desk: typeof desk;
      contests: typeof contests;
      counted: typeof counted;
      courses: typeof courses;
      figures: typeof figures;
      editor: typeof editor;
      home: typeof home;
      learning: typeof learning;
      lessons: typeof lessons;
      making: typeof making;
      media: typeof media;
      organisations: typeof organisations;
      packs: typeof packs;
      materials: typeof materials;
      bookKeeping: typeof bookKeeping;
      diaries: typeof diaries;
      books: typeof books;
      places: typeof places;
      roomKeeping: typeof roomKeeping;
      preferences: typeof preferences;
      questions: typeof questions;
      search: typeof search;
      translation: typeof translation;
      waiting: typeof waiting;
    };
  }
}
