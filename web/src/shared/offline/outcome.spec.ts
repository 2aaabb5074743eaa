import { describe, expect, it } from '@jest/globals';
import { outcomeOfForm, outcomeOfOperation } from './outcome.ts';

describe('what came of a kept request', () => {
  it('is sent, refused for good, or to be tried later', () => {
    expect(outcomeOfOperation(200, { data: { completeLesson: { __typename: 'Enrolment' } } })).toBe('sent');
    expect(outcomeOfOperation(200, { data: { answerQuestion: { __typename: 'Refused' } } })).toBe('refused');
    const failed = (code: string) => outcomeOfOperation(200, { data: null, errors: [{ extensions: { code } }] });
    expect(failed('NOT_FOUND')).toBe('refused');
    expect(failed('UNAUTHENTICATED')).toBe('signIn');
    expect(failed('INTERNAL')).toBe('later');
    expect(failed('TOO_MANY')).toBe('later');
    expect(outcomeOfOperation(502, null)).toBe('later');
  });

  it('is told by where a form leads to', () => {
    expect(outcomeOfForm(200, '/lv/courses/c/learn/next')).toBe('sent');
    expect(outcomeOfForm(200, '/lv/sign-in')).toBe('signIn');
    expect(outcomeOfForm(422, '/lv/courses/c/quiz')).toBe('refused');
    expect(outcomeOfForm(404, '/lv/courses/c/quiz')).toBe('refused');
    expect(outcomeOfForm(503, '/lv/courses/c/quiz')).toBe('later');
  });
});
