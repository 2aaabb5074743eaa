import { describe, expect, it } from '@jest/globals';
import { xmlOf } from './xml.ts';

describe('XML', () => {
  it('escapes signs, leaves out what it cannot hold, and what is undefined', () => {
    const xml = xmlOf({ a: { '@b': '"<', '#': 'x\u0007 & \ud800<' }, c: undefined });
    expect(xml).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;">x &amp; &lt;</a>\n');
  });
});
