import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldsOf, missingIn, textsAt } from './completeness.ts';
import type { CourseContent } from './completeness.ts';
import { faultsIn } from './content-faults.ts';
import { anyPack } from './pack.arbitrary.ts';
import { tidiedPack } from './tidy.ts';

const course: CourseContent = {
  outline: {
    outcomes: 1,
    modules: [{ id: 'm1', lessons: [{ id: 'start', minutes: 10 }] }],
    quiz: { id: 'final', minutes: 5, passPercent: 75, questions: 1 },
  },
  lessons: [
    {
      id: 'start',
      blocks: [
        { id: 'film', type: 'video', media: 'film.mp4' },
        { id: 'site', type: 'link', url: 'https://example.org' },
        { id: 'check', type: 'question', question: { id: 'check', type: 'gap', gaps: ['a'] } },
        { id: 'plan', type: 'practice', isRequired: true, criteria: ['clear'] },
      ],
    },
  ],
  quiz: { questions: [{ id: 'q1', type: 'one', options: ['a', 'b'], correct: 'a' }] },
  texts: {
    lv: {
      course: { title: 'Kurss', summary: 'Par ko', whatYouNeed: 'Laiks', 'outcome.1': 'Prot', 'module.m1.title': 'M' },
      lessons: { start: { 'film.title': 'Filma', 'site.title': 'Vietne', 'check.text': 'Te ir [[a]].' } },
      quiz: { 'q1.text': 'Kas?', 'q1.a.text': 'Tas', 'q1.a.feedback': 'Jā', 'q1.b.text': 'Cits' },
    },
  },
};

describe('missingIn', () => {
  it('names every text that is missing, captions and all, with its part, its block or question, and its field', () => {
    expect(missingIn(course, 'lv').map(({ place }) => place)).toEqual([
      { part: 'course', id: 'start', field: 'lesson.start.title' },
      { part: 'course', field: 'quiz.title' },
      { part: 'course', field: 'quiz.intro' },
      { part: 'start', id: 'film', field: 'film.captions' },
      { part: 'start', id: 'film', field: 'film.transcript' },
      { part: 'start', id: 'check', field: 'check.a.accepted' },
      { part: 'start', id: 'check', field: 'check.explanation' },
      { part: 'start', id: 'plan', field: 'plan.task' },
      { part: 'start', id: 'plan', field: 'plan.clear.text' },
      { part: 'quiz', id: 'q1', field: 'q1.b.feedback' },
      { part: 'quiz', id: 'q1', field: 'q1.explanation' },
    ]);
  });

  it('names everything that must be there where a variant has nothing', () => {
    const needed = fieldsOf(course).filter(({ isOptional }) => !isOptional);
    expect(missingIn(course, 'lt-easy')).toHaveLength(needed.length);
  });

  it('names exactly the fields that have no text, whatever the pack', () => {
    fc.assert(
      fc.property(anyPack, (any) => {
        const pack = tidiedPack(any);
        const texts = pack.texts[pack.sourceLocale];
        const missing = missingIn(pack, pack.sourceLocale).map(({ place }) => `${place.part}#${place.field}`);
        const said = fieldsOf(pack).filter(({ name, place }) => textsAt(texts, place.part)[name]);
        const left = fieldsOf(pack)
          .filter(({ isOptional }) => isOptional)
          .filter((each) => !said.includes(each));
        expect(new Set(missing).size).toBe(missing.length);
        expect(said.some(({ name, place }) => missing.includes(`${place.part}#${name}`))).toBe(false);
        expect(missing.length + said.length + optionalLeft(left, said)).toBe(fieldsOf(pack).length);
      }),
      { numRuns: 40 },
    );
  });
});

function optionalLeft(
  left: { name: string; place: { part: string } }[],
  said: { name: string; place: { part: string } }[],
) {
  const names = new Set(said.map(({ name, place }) => `${place.part}#${name}`));
  return left.filter(({ name, place }) => !names.has(`${place.part}#${name}`)).length;
}

describe('faultsIn', () => {
  it('finds nothing wrong with a course that only is not whole yet', () => {
    expect(faultsIn(course)).toEqual([]);
  });

  const lesson = (...blocks: CourseContent['lessons'][number]['blocks']) => ({ lessons: [{ id: 'start', blocks }] });
  const words = (part: 'course' | 'quiz' | 'start', fields: Record<string, string>) => {
    const { course: about, lessons, quiz } = course.texts.lv ?? { course: {}, lessons: {}, quiz: {} };
    const own = { course: { ...about }, lessons: { start: { ...lessons['start'] } }, quiz: { ...quiz } };
    Object.assign(part === 'start' ? own.lessons.start : own[part], fields);
    return { texts: { lv: own } };
  };
  const modules = (...own: CourseContent['outline']['modules']) => ({ outline: { ...course.outline, modules: own } });
  const start = [{ id: 'start', minutes: 10 }];

  it.each<[string, object, Partial<CourseContent>]>([
    ['NO_LESSONS', { part: 'course', field: 'modules' }, modules()],
    ['NO_LESSONS', { part: 'course', id: 'm1', field: 'lessons' }, modules({ id: 'm1', lessons: [] })],
    [
      'MODULE_UNKNOWN',
      { part: 'course', id: 'm1', field: 'after' },
      modules({ id: 'm1', after: ['z'], lessons: start }),
    ],
    [
      'CIRCULAR_RULE',
      { part: 'course', id: 'm1', field: 'after' },
      modules({ id: 'm1', after: ['m1'], lessons: start }),
    ],
    [
      'MINUTES_INVALID',
      { part: 'course', id: 'start', field: 'minutes' },
      modules({ id: 'm1', lessons: [{ id: 'start', minutes: 0 }] }),
    ],
    ['ID_RESERVED', { part: 'course', id: 'quiz' }, modules({ id: 'm1', lessons: [{ id: 'quiz', minutes: 1 }] })],
    ['ID_TWICE', { part: 'course', id: 'final' }, modules({ id: 'm1', lessons: [{ id: 'final', minutes: 1 }] })],
    ['ID_TWICE', { part: 'start', id: 'a' }, lesson({ id: 'a', type: 'text' }, { id: 'a', type: 'case' })],
    [
      'URL_INVALID',
      { part: 'start', id: 'a', field: 'url' },
      lesson({ id: 'a', type: 'link', url: 'javascript:alert(1)' }),
    ],
    [
      'NO_CRITERIA',
      { part: 'start', id: 'a', field: 'criteria' },
      lesson({ id: 'a', type: 'practice', isRequired: false, criteria: [] }),
    ],
    [
      'NO_RIGHT_ANSWER',
      { part: 'start', id: 'a' },
      lesson({ id: 'a', type: 'question', question: { id: 'a', type: 'gap', gaps: [] } }),
    ],
    [
      'QUESTION_ID_DIFFERS',
      { part: 'start', id: 'a' },
      lesson({ id: 'a', type: 'question', question: { id: 'b', type: 'short' } }),
    ],
    [
      'NO_RIGHT_ANSWER',
      { part: 'quiz', id: 'q1' },
      { quiz: { questions: [{ id: 'q1', type: 'several', options: ['a', 'b'], correct: [] }] } },
    ],
  ])('says %s at its place', (code, place, change) => {
    expect(faultsIn({ ...course, ...change })).toContainEqual({ place, code });
  });

  it.each<[string, 'course' | 'quiz' | 'start', string, string, number]>([
    ['RAW_HTML', 'quiz', 'q1.text', 'Kas <img src=x onerror=alert(1)>?', 0],
    ['RAW_HTML', 'course', 'summary', '<script>alert(1)</script>', 0],
    ['SEVERAL_LINES', 'course', 'title', 'Viens\nDivi', 0],
    ['TOO_LONG', 'course', 'title', 'x'.repeat(201), 0],
    ['NO_RIGHT_ANSWER', 'start', 'check.a.accepted', ' \n ', 0],
    ['GAPS_DIFFER', 'start', 'check.text', 'Te nav vietas.', 0],
    ['GAPS_DIFFER', 'start', 'check.text', 'Te ir [[a]] un [[b]].', 0],
    ['CAPTIONS_TIME', 'start', 'film.captions', 'WEBVTT\n\n00:02.000 --> 00:01.000\nLabdien', 3],
  ])('says %s of words in their variant', (code, part, field, text, line) => {
    const [id] = field.includes('.') ? field.split('.') : [];
    const place = { part, ...(id && { id }), field };
    const fault = { place, variant: 'lv', code, ...(line > 0 && { line }) };
    expect(faultsIn({ ...course, ...words(part, { [field]: text }) })).toEqual([fault]);
  });
});
