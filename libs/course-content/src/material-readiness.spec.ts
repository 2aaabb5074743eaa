import { describe, expect, it } from '@jest/globals';
import type { MaterialContent, MaterialKind } from './material.ts';
import { materialReadiness } from './material-readiness.ts';

const stored = (ending: string, alternative = '') => ({
  file: `${'a'.repeat(64)}.${ending}`,
  name: `plan.${ending}`,
  bytes: 10,
  alternative,
});

function content(kind: MaterialKind, change: Partial<MaterialContent> = {}): MaterialContent {
  return {
    kind,
    type: 'guide',
    licence: 'CC-BY-4.0',
    audiences: ['librarian'],
    topics: ['reading'],
    authors: [],
    year: null,
    cover: null,
    files: {},
    relations: [],
    words: { lv: { title: 'T', abstract: 'A' } },
    ...change,
  };
}

const missing = (material: MaterialContent, variant = 'lv') =>
  materialReadiness(material).variants.find((each) => each.variant === variant)?.missing;
const codes = (material: MaterialContent) =>
  materialReadiness(material).faults.map(({ place, code }) => `${place.variant ?? ''}.${place.field} ${code}`);

describe('materialReadiness', () => {
  it.each<[MaterialKind, string[]]>([
    ['page', ['text']],
    ['file', ['files']],
    ['link', ['link']],
    ['audio', ['transcript', 'files']],
    ['video', ['captions', 'transcript', 'files']],
  ])('asks of a %s, besides title and abstract, for %j', (kind, wanted) => {
    expect(missing(content(kind))).toEqual(wanted);
    expect(missing(content(kind, { words: {} }))).toEqual(['title', 'abstract', ...wanted]);
  });

  it('asks for an alternative of each file that is not the recording', () => {
    const files = { lv: [stored('pdf', 'One page'), stored('docx', ' ')] };
    expect(missing(content('file', { files }))).toEqual(['files.1.alternative']);
    expect(missing(content('audio', { files: { lv: [stored('mp3'), stored('pdf')] } }))).toEqual([
      'files.1.alternative',
      'transcript',
    ]);
  });

  it('asks for words about a cover', () => {
    const cover = { file: 'x', width: 1, height: 1 };
    expect(missing(content('page', { cover, words: { lv: { title: 'T', abstract: 'A', text: 'X' } } }))).toEqual([
      'coverAlt',
    ]);
  });

  it('takes from the standard form what easy language does not have, and publishes it beside that form only', () => {
    const easy = { 'lv-easy': { title: 'T', abstract: 'A' } };
    const whole = { lv: { title: 'T', abstract: 'A', link: 'https://example.org/' } };
    expect(missing(content('link', { words: { ...easy, ...whole } }), 'lv-easy')).toEqual([]);
    expect(materialReadiness(content('link', { words: { ...easy, ...whole } })).whole).toEqual(['lv', 'lv-easy']);
    expect(materialReadiness(content('link', { words: easy })).whole).toEqual([]);
  });

  it('names what is wrong by its place', () => {
    expect(codes(content('page', { audiences: [], topics: ['cooking'] }))).toEqual([
      '.audiences AUDIENCE_MISSING',
      '.topics INVALID',
    ]);
    expect(codes(content('link', { words: { lt: { link: 'http://example.org', title: 'A\nB' } } }))).toEqual([
      'lt.title SEVERAL_LINES',
      'lt.link LINK_INVALID',
    ]);
    expect(codes(content('page', { words: { en: { text: '<script>' } } }))).toEqual(['en.text RAW_HTML']);
    expect(codes(content('video', { words: { en: { captions: 'Hello' } } }))).toEqual(['en.captions CAPTIONS_HEADER']);
    expect(codes(content('video', { files: { en: [stored('mp3')] } }))).toEqual(['en.files MEDIA_WRONG']);
  });
});
