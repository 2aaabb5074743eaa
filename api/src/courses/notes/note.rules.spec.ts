import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOTE_LETTERS, noteAfter, noteDecided } from './note.rules.ts';

describe('noteAfter', () => {
  it('begins a note, and goes on with one whose text is known', () => {
    expect(noteAfter(undefined, 'A', null)).toEqual({ text: 'A', other: null, version: 1 });
    expect(noteAfter({ text: 'A', other: null, version: 1 }, 'A B', 1)).toEqual({
      text: 'A B',
      other: null,
      version: 2,
    });
  });

  it('lets the last one win and offers what they had not seen', () => {
    const kept = { text: 'From the phone', other: null, version: 4 };
    expect(noteAfter(kept, 'From the desk', 3)).toEqual({ text: 'From the desk', other: 'From the phone', version: 5 });
    expect(noteAfter(kept, 'From the desk', null)).toMatchObject({ other: 'From the phone' });
    expect(noteAfter(kept, 'From the phone and the desk', 3)).toMatchObject({ other: null });
    expect(noteAfter({ ...kept, text: ' ' }, 'From the desk', 3)).toMatchObject({ other: null });
  });

  it('keeps on offering while its writer goes on, until their text has it', () => {
    const kept = { text: 'Mine', other: 'Theirs', version: 2 };
    expect(noteAfter(kept, 'Mine, longer', 2)).toMatchObject({ other: 'Theirs' });
    expect(noteAfter(kept, 'Mine and Theirs', 2)).toMatchObject({ other: null });
    expect(noteAfter(kept, 'A third', 1)).toMatchObject({ other: 'Theirs\n\nMine' });
  });

  it('goes on offering what a note has no room for', () => {
    const long = 'x'.repeat(NOTE_LETTERS - 10);
    const { text, other } = noteDecided({ text: long, other: 'y'.repeat(100), version: 1 }, true);
    expect(text).toHaveLength(NOTE_LETTERS);
    expect(`${text}${other}`.replaceAll('\n', '')).toBe(long + 'y'.repeat(100));
  });

  it('changes nothing when the same is saved twice', () => {
    const kept = { text: 'A', other: 'B', version: 7 };
    expect(noteAfter(kept, 'A', 1)).toBe(kept);
  });

  it('never loses a word that somebody saved, whoever knew of what', () => {
    const words = fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.boolean()), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, (writes) => {
        let kept = noteAfter(undefined, writes[0]?.[0] ?? '', null);
        for (const [text, knows] of writes.slice(1)) {
          const before = kept;
          kept = noteAfter(before, text, knows ? before.version : before.version - 1);
          if (!knows) expect(`${kept.text}\n${kept.other}`).toContain(before.text);
          if (before.other)
            for (const part of before.other.split('\n\n')) expect(`${kept.text}\n${kept.other}`).toContain(part);
        }
      }),
    );
  });
});

describe('noteDecided', () => {
  it('puts the other text under one’s own, or lets it go', () => {
    const kept = { text: 'Mine', other: 'Theirs', version: 2 };
    expect(noteDecided(kept, true)).toEqual({ text: 'Mine\n\nTheirs', other: null, version: 3 });
    expect(noteDecided(kept, false)).toEqual({ text: 'Mine', other: null, version: 3 });
    expect(noteDecided({ ...kept, text: 'x'.repeat(NOTE_LETTERS) }, true).text).toHaveLength(NOTE_LETTERS);
  });
});
