import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it('keeps the words of Markdown alone', () => {
    const markdown = `# Title\n\nSome **bold** and [a link](https://example.org "Hint"), ![alt](a.png).\n\n- one\n- *two*\n\n---\n| a | b |`;
    expect(plainText(markdown)).toBe('Title Some bold and a link, alt. one two a b');
  });

  it('takes any text, and is quick with a long one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainText(text).length <= text.length));
    expect(plainText('['.repeat(20_000) + '<'.repeat(20_000)).length).toBeLessThanOrEqual(40_000);
  });
});
