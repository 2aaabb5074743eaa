import { describe, expect, it } from '@jest/globals';
import { deeperHeadings } from './deeper-headings.ts';

describe('deeperHeadings', () => {
  it('takes every heading one step deeper, and leaves words alone', () => {
    expect(deeperHeadings('<h2>One</h2><p>h2 &lt;h2&gt;</p><h3>Two</h3><hr />')).toBe(
      '<h3>One</h3><p>h2 &lt;h2&gt;</p><h4>Two</h4><hr />',
    );
    expect(deeperHeadings('<h6>Last</h6>')).toBe('<h6>Last</h6>');
  });
});
