import { describe, expect, it } from '@jest/globals';
import type { MaterialContent, MaterialKind } from './material.ts';
import { fitting } from './material-fitting.ts';
import { materialReadiness } from './material-readiness.ts';

const everything = (kind: MaterialKind): MaterialContent => ({
  ...{ kind, type: 'guide', licence: 'CC-BY-4.0', audiences: ['librarian'], topics: ['reading'], authors: [] },
  ...{ year: null, cover: null, relations: [] },
  files: { en: [{ file: `${'a'.repeat(64)}.mp4`, name: 'a.mp4', bytes: 1, alternative: 'a' }] },
  words: {
    en: {
      ...{ title: 'A', abstract: 'B', text: '<b>no</b>', link: 'nowhere', coverAlt: 'C' },
      ...{ captions: 'none', transcript: 'D' },
    },
  },
});

describe('fitting', () => {
  it.each<[MaterialKind, string[], boolean]>([
    ['page', ['text'], true],
    ['file', [], true],
    ['audio', ['transcript'], true],
    ['video', ['captions', 'transcript'], true],
    ['link', ['link'], false],
  ])('leaves of a %s what it has a place for', (kind, own, hasFiles) => {
    const { words, files } = fitting(everything(kind));
    expect(Object.keys(words.en ?? {}).toSorted()).toEqual(['abstract', 'title', ...own].toSorted());
    expect(Object.keys(files)).toEqual(hasFiles ? ['en'] : []);
  });

  it('keeps faults of what is out of sight from holding a material up', () => {
    expect(materialReadiness(everything('file')).faults).toEqual([]);
    expect(materialReadiness(everything('link')).faults.map(({ code }) => code)).toEqual(['LINK_INVALID']);
  });
});
