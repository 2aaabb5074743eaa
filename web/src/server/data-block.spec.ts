import { describe, expect, it } from '@jest/globals';
import { dataBlock } from './data-block.ts';

describe('dataBlock', () => {
  const hostile = { text: '</script><script>alert(1)</script><!--', lines: '\u2028\u2029', 'key<': '&lt;' };

  it('holds nothing that could end or open an element', () => {
    expect(dataBlock(hostile)).not.toMatch(/[<\u2028\u2029]/);
  });

  it('reads back as it was', () => {
    expect(JSON.parse(dataBlock(hostile))).toEqual(hostile);
  });
});
