import { describe, expect, it } from '@jest/globals';
import { documentOf, markdownOf } from './rich-text.ts';

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

describe('markdownOf', () => {
  it.each([
    '# no heading',
    '1. no list',
    '12) none',
    '- none',
    '+ none',
    '> none',
    '* a * b',
    '<b>x</b>',
    'a_b_c',
    '5 > 3',
  ])('writes typed signs so that they stay signs: %s', (text) => {
    expect(documentOf(markdownOf(paragraph(text)))).toEqual(paragraph(text));
  });

  it.each([
    '## Heading\n\nText **bold** *italic* [link](https://example.org)',
    '- one\n- two\n    1. three\n    2. four',
    '1. one\n    - two\n2. three',
    '> said\n>\n> twice',
  ])('reads and writes the same: %j', (markdown) => {
    expect(markdownOf(documentOf(markdown))).toBe(markdown);
  });

  it('leaves out what is empty, wherever it stands', () => {
    const empty = { type: 'paragraph' };
    const said = { type: 'paragraph', content: [{ type: 'text', text: 'said' }] };
    const list = (...items: object[][]) => ({
      type: 'bulletList',
      content: items.map((content) => ({ type: 'listItem', content })),
    });
    const content = [empty, said, empty, empty, list([said, list([empty])], [empty], [empty, list([said])]), empty];
    expect(markdownOf({ type: 'doc', content })).toBe('said\n\n- said\n- said');
    expect(markdownOf({ type: 'doc', content: [list([empty]), { type: 'blockquote', content: [empty] }] })).toBe('');
  });
});
