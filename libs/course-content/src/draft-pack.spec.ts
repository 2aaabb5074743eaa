import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingIn } from './completeness.ts';
import { faultsIn } from './content-faults.ts';
import { contentOf, draftFromPack, packFromDraft } from './draft-pack.ts';
import { anyPack } from './pack.arbitrary.ts';
import { tidiedPack } from './tidy.ts';
import { variants } from './variant.ts';

const image = (file: string) => ({ file, width: 4, height: 3 });
const stored = (file: string) => ({ file, name: file, bytes: 1 });

describe('draftFromPack and packFromDraft', () => {
  it('give each other back, and are wanting in the same places', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const { media, ...tidy } = tidiedPack(pack);
        const draft = draftFromPack({ ...tidy, media }, image, stored);
        const { media: again, ...rest } = packFromDraft(draft, pack, media);
        expect(rest).toEqual(tidy);
        expect([...again.keys()]).toEqual([...media.keys()]);
        expect(faultsIn(contentOf(draft))).toEqual([]);
        for (const variant of variants) {
          if (tidy.texts[variant])
            expect(missingIn(contentOf(draft), variant)).toEqual(missingIn({ ...tidy }, variant));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('take a draft that nobody has written yet', () => {
    const draft = {
      course: {
        level: 'beginner' as const,
        audiences: [],
        topics: [],
        outline: { outcomes: 0, modules: [] },
        words: {},
      },
      lessons: {},
      quiz: { questions: [], words: {} },
    };
    const pack = packFromDraft(draft, { slug: 'a', organisation: 'b', sourceLocale: 'lv' }, new Map());
    expect(pack).toMatchObject({ lessons: [], texts: { lv: { course: {} } } });
    expect(faultsIn(contentOf(draft))).toEqual([{ place: { part: 'course', field: 'modules' }, code: 'NO_LESSONS' }]);
  });
});
