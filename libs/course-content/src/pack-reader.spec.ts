import { describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { minutesOf } from './outline.ts';
import { missingInFiles, readPack } from './pack-reader.ts';

type Files = Record<string, string>;

const lesson =
  '---\ntitle: Senses\n---\n::: text #why\nText\n:::\n::: image #wheel media=wheel.svg\nalt: A wheel\ncaption: Six senses\n:::\n';

const sound: Files = {
  'course.yaml': stringify({
    slug: 'room',
    organisation: 'library',
    sourceLocale: 'en',
    level: 'beginner',
    audiences: ['librarian'],
    topics: ['inclusion'],
    minutes: 40,
    modules: [{ id: 'm1', lessons: [{ id: 'senses', minutes: 30 }] }],
    quiz: {
      id: 'final',
      minutes: 10,
      passPercent: 75,
      questions: [
        { id: 'q1', type: 'one', options: ['a', 'b'], correct: ['b'] },
        { id: 'q2', type: 'true-false', correct: [true] },
      ],
    },
  }),
  'media/wheel.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  ...language('en'),
  ...language('lv'),
};

function language(locale: string): Files {
  const option = { text: 'Option', feedback: 'Because' };
  return {
    [`${locale}/course.yaml`]: stringify({
      title: 'Room',
      summary: 'About rooms',
      outcomes: ['You can'],
      whatYouNeed: 'Time',
      modules: { m1: 'Senses' },
      quiz: { title: 'Quiz', intro: 'Two questions' },
    }),
    [`${locale}/senses.md`]: lesson,
    [`${locale}/quiz.yaml`]: stringify({
      q1: { text: 'Which?', explanation: 'So', options: { a: option, b: option } },
      q2: { text: 'Is it?', explanation: 'Yes' },
    }),
  };
}

function read(change: Files = {}, without: string[] = []) {
  const entries = Object.entries({ ...sound, ...change }).filter(([path]) => !without.includes(path));
  return readPack(new Map(entries.map(([path, text]) => [path, Buffer.from(text)])));
}

function changed(path: string, change: (value: Record<string, never>) => void): Files {
  const value = parse(sound[path] ?? '') as Record<string, never>;
  change(value);
  return { [path]: stringify(value) };
}

describe('readPack', () => {
  it('takes a sound pack whole, in the languages that are there', () => {
    const { pack, faults } = read();
    expect(faults).toEqual([]);
    expect(pack).toMatchObject({
      slug: 'room',
      outline: { outcomes: 1, quiz: { id: 'final', passPercent: 75, questions: 2 } },
      lessons: [{ id: 'senses', blocks: [{ id: 'why' }, { id: 'wheel', media: 'wheel.svg' }] }],
      quiz: {
        questions: [
          { id: 'q1', correct: 'b' },
          { id: 'q2', correct: true },
        ],
      },
    });
    expect(Object.keys(pack?.texts ?? {})).toEqual(['lv', 'en']);
    expect(pack && minutesOf(pack.outline)).toBe(40);
    expect([...(pack?.media.keys() ?? [])]).toEqual(['wheel.svg']);
  });

  it('flattens the words of a language', () => {
    const texts = read().pack?.texts.lv;
    expect(texts?.course).toMatchObject({
      title: 'Room',
      'outcome.1': 'You can',
      'module.m1.title': 'Senses',
      'lesson.senses.title': 'Senses',
      'quiz.intro': 'Two questions',
    });
    expect(texts?.quiz).toMatchObject({ 'q1.text': 'Which?', 'q1.a.feedback': 'Because', 'q2.explanation': 'Yes' });
    expect(texts?.lessons['senses']).toMatchObject({ 'why.text': 'Text', 'wheel.alt': 'A wheel' });
  });

  it.each<[string, string, Files, string[]]>([
    ['course.yaml', 'FILE_MISSING', {}, ['course.yaml']],
    ['lv/senses.md', 'FILE_MISSING', {}, ['lv/senses.md']],
    ['lv/quiz.yaml', 'FILE_MISSING', {}, ['lv/quiz.yaml']],
    ['media/wheel.svg', 'FILE_MISSING', {}, ['media/wheel.svg']],
    ['notes.txt', 'FILE_NOT_TAKEN', { 'notes.txt': 'x' }, []],
    ['course.yaml', 'YAML_INVALID', { 'course.yaml': 'a: [' }, []],
    ['lv/senses.md', 'BLOCKS_DIFFER', { 'lv/senses.md': lesson.replace('#why', '#how') }, []],
    [
      'course.yaml#minutes',
      'MINUTES_DIFFER',
      { 'course.yaml': (sound['course.yaml'] ?? '').replace('minutes: 40', 'minutes: 90') },
      [],
    ],
  ])('says that %s is %s', (place, code, change, without) => {
    const { pack, faults } = read(change, without);
    expect(pack).toBeUndefined();
    expect(faults).toContainEqual({ place, code });
  });

  it('refuses a question without a right answer, two of the same id, and one of an unknown type', () => {
    const wrong = (questions: object[]) => {
      const change = changed('course.yaml', ({ quiz }) => Object.assign(quiz as unknown as object, { questions }));
      return read(change).faults;
    };
    const question = { id: 'q1', type: 'several', options: ['a', 'b'], correct: ['a'] };
    const place = 'course.yaml#quiz.questions.q1';
    expect(wrong([{ ...question, correct: [] }])).toContainEqual({ place, code: 'NO_RIGHT_ANSWER' });
    expect(wrong([{ ...question, correct: ['z'] }])).toContainEqual({ place, code: 'RIGHT_ANSWER_UNKNOWN' });
    expect(wrong([question, question])).toContainEqual({ place, code: 'ID_TWICE' });
    expect(wrong([{ ...question, type: 'essay' }])[0]).toMatchObject({ place: 'course.yaml#quiz.questions.0.type' });
  });

  it('names every unknown and too long text', () => {
    const long = changed('lv/course.yaml', (words) => Object.assign(words, { summary: 'x'.repeat(301) }));
    expect(read(long).faults).toEqual([{ place: 'lv/course.yaml#summary', code: 'TOO_LONG' }]);
    const unknown = changed('lv/course.yaml', (words) => Object.assign(words, { subtitle: 'x' }));
    expect(read(unknown).faults).toEqual([{ place: 'lv/course.yaml#subtitle', code: 'FIELD_UNKNOWN' }]);
  });

  it('takes a pack that is not whole, and says what it lacks', () => {
    const { pack, faults } = read({
      ...changed('lv/course.yaml', (words) => Object.assign(words, { title: '' })),
      ...changed('en/quiz.yaml', (words) => delete words['q2']),
    });
    expect(faults).toEqual([]);
    expect(pack && missingInFiles(pack)).toEqual([
      { place: 'lv/course.yaml#title', code: 'MISSING' },
      { place: 'en/quiz.yaml#q2.text', code: 'MISSING' },
      { place: 'en/quiz.yaml#q2.explanation', code: 'MISSING' },
    ]);
  });

  it('refuses text that is not UTF-8', () => {
    const files = new Map(Object.entries(sound).map(([path, text]) => [path, Buffer.from(text)]));
    files.set('lv/senses.md', Buffer.from([0xff, 0xfe, 0x00]));
    expect(readPack(files).faults).toContainEqual({ place: 'lv/senses.md', code: 'NOT_UTF8' });
  });
});
