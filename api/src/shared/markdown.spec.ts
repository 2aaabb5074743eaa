import { describe, expect, it } from '@jest/globals';
import { htmlOf } from './markdown.ts';

describe('htmlOf', () => {
  it('renders headings, lists and emphasis', () => {
    expect(htmlOf('## Light\n\n- *soft*\n- **warm**')).toBe(
      '<h2>Light</h2>\n<ul>\n<li><em>soft</em></li>\n<li><strong>warm</strong></li>\n</ul>\n',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>1</script>)',
    '![x](https://example.org/spy.png)',
  ])('makes nothing of %s', (hostile) => {
    expect(htmlOf(hostile)).not.toMatch(/<(script|img)|href="(?!https:)/);
  });
});
