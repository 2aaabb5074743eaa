import type { Locale } from '@inclusive/localisation/locale';
import { onDate } from '@inclusive/calendar/words';
import { wallTime } from '@inclusive/calendar/zones';
import type { MyNote } from './notes.graphql.ts';

const words: Record<Locale, { title: string; file: string; none: string }> = {
  lv: { title: 'Manas piezīmes', file: 'piezimes', none: 'Piezīmju vēl nav.' },
  lt: { title: 'Mano užrašai', file: 'uzrasai', none: 'Užrašų dar nėra.' },
  en: { title: 'My notes', file: 'notes', none: 'There are no notes yet.' },
};

export function exportName(locale: Locale, slug: string | null): string {
  return `${[words[locale].file, ...(slug ? [slug] : [])].join('-')}.md`;
}

/** Notes as Markdown: course, lesson, what was asked as a quotation, and what was written, word for word. */
export function exported(notes: readonly MyNote[], locale: Locale): string {
  const parts = [`# ${words[locale].title}`];
  let course = '';
  for (const note of inOrder(notes)) {
    if (!note.text.trim()) continue;
    if (note.slug !== course) parts.push(`## ${note.courseTitle.text}`);
    course = note.slug;
    const day = onDate(wallTime(new Date(note.writtenAt), 'Europe/Riga').day, locale);
    parts.push(`### ${note.lessonTitle.text || note.lesson}`, quoted(note.prompt.text), note.text, `_${day}_`);
  }
  return `${(parts.length > 1 ? parts : [...parts, words[locale].none]).filter(Boolean).join('\n\n')}\n`;
}

function inOrder(notes: readonly MyNote[]): MyNote[] {
  const courses = [...new Set(notes.map(({ slug }) => slug))];
  return courses.flatMap((slug) => notes.filter((note) => note.slug === slug).reverse());
}

function quoted(html: string): string {
  const text = html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
  return text && `> ${text.replaceAll('\n', '\n> ')}`;
}
