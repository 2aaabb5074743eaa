import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kindsFor, mediaFault, mediaKindOf, mediaKinds } from './media.ts';
import { mediaSamples } from './media.samples.ts';
import { svgFault } from './svg.ts';

const sample = (kind: string) => mediaSamples[kind] ?? new Uint8Array();
const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`;

describe('mediaKindOf', () => {
  it.each([...mediaKinds])('knows %s by its content', (kind) => expect(mediaKindOf(sample(kind))).toBe(kind));

  it('knows an MP3 without a tag, a drawing after its declaration, a WebM with long figures', () => {
    expect(mediaKindOf(Uint8Array.of(0xff, 0xfb, 0x90, 0x00))).toBe('mp3');
    expect(mediaKindOf(Buffer.from(`<?xml version="1.0"?>\n<!-- drawn -->\n${svg('')}`))).toBe('svg');
    expect(mediaKindOf(Buffer.from(`\x1a\x45\xdf\xa3${'\x01'.repeat(60)}webm`, 'latin1'))).toBe('webm');
  });

  it('takes nothing else for media', () => {
    const endless = '<!---->'.repeat(500);
    for (const text of ['', 'MZ', '<html><svg/></html>', '#!/bin/sh', 'PK\x03\x04', 'GIF89a', endless])
      expect(mediaKindOf(Buffer.from(text))).toBeUndefined();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void mediaKindOf(bytes)));
  });
});

describe('mediaFault', () => {
  it('lets each use have its kinds', () => {
    for (const use of ['image', 'video', 'audio', 'file'] as const) {
      for (const kind of mediaKinds) {
        const expected = kindsFor[use].includes(kind) ? undefined : 'MEDIA_KIND_WRONG';
        expect(mediaFault(`name.${kind}`, sample(kind), use)).toBe(expected);
      }
    }
  });

  it.each([
    ['MEDIA_KIND_DIFFERS', 'plan.png', sample('pdf')],
    ['MEDIA_KIND_DIFFERS', 'plan.exe', sample('pdf')],
    ['MEDIA_KIND_UNKNOWN', 'plan.pdf', Buffer.from('MZ')],
    ['MEDIA_NAME_INVALID', '../plan.pdf', sample('pdf')],
    ['MEDIA_NAME_INVALID', 'plan', sample('pdf')],
    ['MEDIA_NAME_INVALID', 'a b.pdf', sample('pdf')],
    ['MEDIA_TOO_LARGE', 'plan.svg', Buffer.from(svg(' '.repeat(3_000_000)))],
    ['SVG_UNSAFE', 'plan.svg', Buffer.from(svg('<script>alert(1)</script>'))],
  ])('says %s of %s', (code, name, bytes) => expect(mediaFault(name, bytes, 'file')).toBe(code));
});

describe('svgFault', () => {
  it('takes drawings, with styles, links inside, and pictures that they bring along', () => {
    const drawing = svg(
      '<style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs><use href="#g"/><rect fill="url(\'#g\')"/><image href="data:image/png;base64,AAAA"/>',
      ' viewBox="0 0 4 3"',
    );
    expect(svgFault(`<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`)).toBeUndefined();
  });

  it.each([
    '<script>alert(1)</script>',
    '<SCRIPT href="#a"/>',
    '<style>a{content:"/*";background:url(https://example.org/);b:"*/"}</style>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
    '<rect onload="alert(1)"/>',
    "<rect ONCLICK='alert(1)'/>",
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    '<image href="https://example.org/track.png"/>',
    '<image xlink:href="//example.org/x"/>',
    '<image href="data:image/svg+xml;base64,AAAA"/>',
    '<use href="other.svg#a"/>',
    '<rect fill="url(https://example.org/a)"/>',
    '<rect style="background:u&#114;l(https://example.org)"/>',
    '<style>@import "https://example.org/a.css";</style>',
    '<style>rect{fill:url( "https://example.org/a")}</style>',
    '<style>rect{fill:u\\72l(https://example.org)}</style>',
    '<style>rect{fill:u/**/rl(https://example.org)}</style>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '<iframe src="https://example.org"/>',
  ])('refuses %s', (inside) => expect(svgFault(svg(inside))).toBe('SVG_UNSAFE'));

  it.each([
    '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
    '<svg><rect onload=alert(1)></svg>',
    '<svg><![CDATA[<script>]]></svg>',
    '<html/>',
    '',
    '<svg',
  ])('takes %s for no drawing', (source) => expect(svgFault(source)).toBe('SVG_INVALID'));
});
