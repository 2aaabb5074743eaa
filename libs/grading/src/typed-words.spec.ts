import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptedIn, formsOf, isAccepted } from './typed-words.ts';

const letters = [...'aābcčdeēfgģhiījkķlļmnņoprsštuūvzžąęėįų'];
const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 10 }).map((all) => all.join(''));
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

describe('isAccepted', () => {
  it('takes a form whatever its case, spaces, punctuation at the ends and way of encoding', () => {
    const space = fc.constantFrom('', ' ', '\t', '\u00a0');
    const mark = fc.constantFrom('', '.', '!', '?', ',', '…', '”');
    fc.assert(
      fc.property(phrase, space, mark, fc.constantFrom('NFC', 'NFD'), (form, gap, end, encoding) => {
        const typed = `${gap}„${form.toUpperCase().replaceAll(' ', ` ${gap}`)}${end}${gap}`.normalize(encoding);
        expect(isAccepted(typed, ['qqqqqqqqqqqq', form])).toBe(true);
      }),
    );
  });

  it('takes a form whose diacritics were left out, all or some of them', () => {
    fc.assert(
      fc.property(phrase, fc.nat(), (form, from) => {
        const cut = from % (form.length + 1);
        expect(isAccepted(folded(form), [form])).toBe(true);
        expect(isAccepted(form.slice(0, cut) + folded(form.slice(cut)), [form])).toBe(true);
      }),
    );
  });

  it('does not take another letter, another diacritic, one where there is none, or a part', () => {
    for (const typed of ['šēnas', 'senās', 'seno', 'sena', 'senass', 's enas', '', ' ', '...']) {
      expect(isAccepted(typed, ['senas'])).toBe(false);
    }
    expect(isAccepted('ģimēne', ['ģimene'])).toBe(false);
    expect(isAccepted('anything', [])).toBe(false);
    expect(isAccepted('...', ['...'])).toBe(false);
  });

  it('takes nothing that differs in a letter', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...letters), (form, pick, letter) => {
        const at = pick % form.length;
        const other = form.slice(0, at) + letter + form.slice(at + 1);
        const isSame = letter === form[at] || letter === folded(form[at] ?? '');
        expect(isAccepted(other, [form])).toBe(isSame);
      }),
    );
  });

  it('keeps hyphens and apostrophes inside, however they are typed', () => {
    expect(isAccepted('sensory–room', ['sensory-room'])).toBe(true);
    expect(isAccepted('reader’s', ["reader's"])).toBe(true);
    expect(isAccepted('sensoryroom', ['sensory-room'])).toBe(false);
  });
});

describe('acceptedIn', () => {
  it('gathers the forms of all languages by field', () => {
    const accepted = acceptedIn([
      { 'q1.accepted': 'quiet\n calm \n\n', 'q1.text': 'How?' },
      { 'q1.accepted': 'klusi', 'q2.g.accepted': 'te' },
    ]);
    expect([...accepted]).toEqual([
      ['q1.accepted', ['quiet', 'calm', 'klusi']],
      ['q2.g.accepted', ['te']],
    ]);
    expect(formsOf('')).toEqual([]);
  });
});
