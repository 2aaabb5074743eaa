import { describe, expect, it } from '@jest/globals';
import { documentIdOf } from '../api.ts';
import {
  AnswerQuestionDocument,
  RememberPlaceDocument,
  SaveNoteDocument,
  StartQuizDocument,
} from '../operations/graphql.ts';
import { isLearnersPage, keepableForm, keepableOperation } from './kept-requests.ts';

const sent = (document: Parameters<typeof documentIdOf>[0], variables: object) =>
  keepableOperation(JSON.stringify({ documentId: documentIdOf(document), variables }));

describe('keepableOperation', () => {
  it('keeps one answer a question, whatever was answered before', () => {
    const answer = (question: string, option: string) =>
      sent(AnswerQuestionDocument, { input: { attempt: 'a', question, answer: { type: 'one', option } } })?.key;
    expect(answer('q1', 'a')).toBe(answer('q1', 'b'));
    expect(answer('q1', 'a')).not.toBe(answer('q2', 'a'));
  });

  it('keeps one place a course and one note a block', () => {
    const place = (slug: string, block: string) => sent(RememberPlaceDocument, { slug, part: 'p', block })?.key;
    expect(place('c', 'x')).toBe(place('c', 'y'));
    expect(place('c', 'x')).not.toBe(place('d', 'x'));
    const note = (block: string, text: string) =>
      sent(SaveNoteDocument, { input: { slug: 'c', lesson: 'l', block, text, version: 1 } });
    expect(note('x', 'one')).toEqual(note('x', 'two'));
    expect(note('x', 'one')?.key).not.toBe(note('y', 'one')?.key);
  });

  it('keeps nothing that needs the server at once, and nothing unknown', () => {
    expect(sent(StartQuizDocument, { slug: 'c' })).toBeUndefined();
    expect(keepableOperation('{')).toBeUndefined();
    expect(keepableOperation('{"documentId":"sha256:0"}')).toBeUndefined();
  });
});

describe('keepableForm', () => {
  it('keeps what is done in a lesson and the handing in of a quiz, not the beginning of one', () => {
    expect(keepableForm('/lv/courses/c/learn/l', 'intent=finish')?.deed).toBe('lesson');
    expect(keepableForm('/lv/courses/c/learn/l', 'intent=hand-in&block=b')?.deed).toBe('practice');
    const checks = ['b', 'c'].map((block) => keepableForm('/lv/courses/c/learn/l', `check=${block}`));
    expect(checks.map((check) => check?.deed)).toEqual(['answer', 'answer']);
    expect(checks[0]?.key).not.toBe(checks[1]?.key);
    expect(keepableForm('/lt/courses/c/quiz', 'intent=submit&attempt=a')?.deed).toBe('quiz');
    expect(keepableForm('/lt/courses/c/quiz', 'intent=begin')).toBeUndefined();
    expect(keepableForm('/lt/account', 'intent=sign-out')).toBeUndefined();
  });
});

describe('isLearnersPage', () => {
  it('is true for lessons and quizzes alone', () => {
    expect(isLearnersPage('/en/courses/c/learn/l')).toBe(true);
    expect(isLearnersPage('/en/courses/c/quiz')).toBe(true);
    expect(isLearnersPage('/en/courses/c')).toBe(false);
    expect(isLearnersPage('/en/account')).toBe(false);
  });
});
