import { describe, expect, it } from '@jest/globals';
import { htmlOf, textOf } from './letter.ts';

const letter = {
  to: 'reader@example.org',
  locale: 'lt' as const,
  subject: 'Sveiki & „labas“',
  paragraphs: ['Pirma <b>eilutė</b>', 'Antra\neilutė'],
  action: { label: 'Patvirtinti', url: 'https://example.org/?a=1&b="2"' },
};

describe('letters', () => {
  it('say the same in plain text, with the link whole', () => {
    expect(textOf(letter)).toContain('Patvirtinti:\nhttps://example.org/?a=1&b="2"');
    expect(textOf(letter)).toContain('Pirma <b>eilutė</b>\n\nAntra\neilutė');
  });

  it('are signed in the reader’s language', () => {
    expect(textOf(letter)).toContain('Bendrai finansuoja Europos Sąjunga');
    expect(htmlOf({ ...letter, locale: 'lv' })).toContain('Līdzfinansē Eiropas Savienība');
  });

  it('name their language and let no markup of a text through', () => {
    expect(htmlOf(letter)).toContain('<html lang="lt">');
    expect(htmlOf(letter)).toContain('Pirma &#60;b&#62;eilutė');
    expect(htmlOf(letter)).toContain('href="https://example.org/?a=1&#38;b=&#34;2&#34;"');
  });
});
