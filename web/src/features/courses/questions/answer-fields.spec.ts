import { describe, expect, it } from '@jest/globals';
import {
  answerIn,
  answerName,
  type AskedQuestion,
  beforeName,
  beforeOf,
  changedAnswers,
  movedIn,
  moveValue,
} from './answer-fields.ts';

const text = (words: string) => ({ text: words, locale: 'en' as const });

function asked(id: string, type: AskedQuestion['type'], parts: Partial<AskedQuestion> = {}): AskedQuestion {
  const none = { options: [], pairs: [], items: [], gaps: [], rightOrder: null, given: null, unit: null };
  const unknown = { accepted: null, tolerance: null, verdict: null, explanation: null };
  return { id, type, text: text(id), isAnswered: false, ...none, ...unknown, ...parts };
}

const option = (id: string, isChosen: boolean) => ({ id, isChosen, text: text(id), isRight: null, feedback: null });
const item = (id: string) => ({ id, text: text(id), isRight: null });
const several = asked('q2', 'several', { options: [option('a', true), option('b', false)] });
const match = asked('q4', 'match', {
  pairs: [{ id: 'p1', left: text('p1'), chosen: '2', isRight: null, right: null }],
  items: [item('1'), item('2')],
});
const order = asked('q5', 'order', { items: [item('1'), item('2'), item('3')] });
const gap = asked('q6', 'gap', { gaps: [{ id: 'g1', given: 'calm', isRight: null, accepted: null }] });
const short = asked('q7', 'short');

const formOf = (question: AskedQuestion, ...fields: [string, string][]) =>
  new URLSearchParams([[beforeName(question.id), beforeOf(question)], ...fields]);

describe('changedAnswers', () => {
  it.each([
    [several, [['answer-q2', 'a']], { chosen: ['a', 'b'] }, [['answer-q2', 'b']]],
    [match, [['answer-q4.p1', '2']], { pairs: [{ left: 'p1', item: '1' }] }, [['answer-q4.p1', '1']]],
    [order, ['1', '2', '3'].map((each) => ['answer-q5', each]), { items: ['3', '1'] }, []],
    [gap, [['answer-q6.g1', 'calm']], { gaps: [{ gap: 'g1', text: '' }] }, [['answer-q6.g1', '']]],
    [short, [['answer-q7', '']], { text: 'quiet' }, [['answer-q7', 'quiet']]],
  ] as [AskedQuestion, [string, string][], object, [string, string][]][])(
    'sends of $type what is new, and nothing that the page was made with',
    (question, same, changed, fields) => {
      expect(changedAnswers(formOf(question, ...same))).toEqual([]);
      const others: [string, string][] =
        question === several
          ? [['answer-q2', 'a'], ...fields]
          : question === order
            ? [
                ['answer-q5', '3'],
                ['answer-q5', '1'],
              ]
            : fields;
      expect(changedAnswers(formOf(question, ...others))).toEqual([{ question: question.id, answer: changed }]);
    },
  );

  it('takes an answer back when nothing is ticked any more', () => {
    expect(changedAnswers(formOf(several))).toEqual([{ question: 'q2', answer: { chosen: [] } }]);
  });

  it('knows nothing of questions that the form does not ask', () => {
    expect(answerIn(new URLSearchParams({ [answerName('q1')]: 'a' }), 'q1')).toBeUndefined();
  });
});

describe('movedIn', () => {
  const form = (value: string) => {
    const posted = formOf(order, ...['1', '2', '3'].map((each): [string, string] => [answerName('q5'), each]));
    posted.set('move', value);
    return posted;
  };
  const orderOf = (value: string) => movedIn(form(value))?.form.getAll(answerName('q5'));

  it('moves an item by one place, and no further than the ends', () => {
    expect(orderOf(moveValue('q5', '2', -1))).toEqual(['2', '1', '3']);
    expect(orderOf(moveValue('q5', '2', 1))).toEqual(['1', '3', '2']);
    expect(orderOf(moveValue('q5', '1', -1))).toEqual(['1', '2', '3']);
    expect(orderOf(moveValue('q5', '3', 1))).toEqual(['1', '2', '3']);
  });

  it('does nothing for an item that is not there', () => {
    expect(movedIn(form('q5.9.1'))).toBeUndefined();
    expect(movedIn(form(''))).toBeUndefined();
  });
});
