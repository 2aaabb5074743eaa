import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLesson } from './lesson-source.ts';
import type { PackFault } from './pack.ts';

function read(source: string) {
  const faults: PackFault[] = [];
  return { ...readLesson(source, 'en/senses.md', (fault) => faults.push(fault)), faults };
}

const lesson = (...blocks: string[]) => ['---', 'title: "Senses"', '---', '', ...blocks].join('\n');

describe('readLesson', () => {
  it('reads every type of block with its words', () => {
    const source = lesson(
      '::: text #why\n## A visit\n\nText.\n:::',
      '::: image #plan media=room-plan.svg\nalt: A plan: five zones\ncaption: Five zones.\n:::',
      '::: callout #tip kind=care\nMind.\n:::',
      '::: case #morning\nWhat now?\n---\nThis.\n:::',
    );
    expect(read(source)).toEqual({
      title: 'Senses',
      blocks: [
        { id: 'why', type: 'text' },
        { id: 'plan', type: 'image', media: 'room-plan.svg' },
        { id: 'tip', type: 'callout', kind: 'care' },
        { id: 'morning', type: 'case' },
      ],
      fields: {
        'why.text': '## A visit\n\nText.',
        'plan.alt': 'A plan: five zones',
        'plan.caption': 'Five zones.',
        'tip.text': 'Mind.',
        'morning.situation': 'What now?',
        'morning.way': 'This.',
      },
      faults: [],
    });
  });

  it.each([
    ['BLOCK_NOT_CLOSED', '::: text #a\nText'],
    ['BLOCK_NOT_CLOSED', '::: text #a\nText\n::: text #b\nText\n:::'],
    ['BLOCK_TYPE_UNKNOWN', '::: poem #a\nText\n:::'],
    ['BLOCK_WITHOUT_ID', '::: text\nText\n:::'],
    ['BLOCK_ID_TWICE', '::: text #a\nText\n:::\n::: text #a\nText\n:::'],
    ['CALLOUT_KIND_UNKNOWN', '::: callout #a kind=shout\nText\n:::'],
    ['CASE_WITHOUT_WAY', '::: case #a\nText\n:::'],
    ['MEDIA_MISSING', '::: image #a\nalt: x\ncaption: y\n:::'],
    ['TEXT_NOT_TAKEN', '::: image #a media=a.svg\nalt: x\n\nMore\n:::'],
    ['URL_INVALID', '::: link #a url=javascript:alert(1)\ntitle: x\n:::'],
    ['URL_INVALID', '::: link #a\ntitle: x\n:::'],
    ['QUESTION_INVALID', '::: question #a\nquestion: { type: essay }\n:::'],
    ['QUESTION_WORDS_INVALID', '::: question #a\nquestion: { type: short }\nhint: x\n:::'],
    ['TEXT_OUTSIDE_BLOCK', 'Text'],
    ['RAW_HTML', '::: text #a\nHello <script>alert(1)</script>\n:::'],
    ['RAW_HTML', '::: text #a\n<img src=x onerror=alert(1)>\n:::'],
  ])('refuses with %s at the line', (code, block) => {
    expect(read(lesson(block)).faults).toContainEqual({ place: expect.stringMatching(/^en\/senses\.md:\d+$/), code });
  });

  it('takes angle brackets that are no markup', () => {
    expect(read(lesson('::: text #a\n2 < 3, a <https://example.org> link\n:::')).faults).toEqual([]);
  });

  it('reads a head whose texts go on in indented lines, and the text after it', () => {
    const { fields, faults } = read(
      lesson(
        '::: audio #rain media=rain.mp3\ntitle: Rain\n  on a roof\n\n  at night\n\ntitle: not again\n\n  indented\n:::',
      ),
    );
    expect(faults).toEqual([]);
    expect(fields).toEqual({
      'rain.title': 'Rain\non a roof\n\nat night',
      'rain.transcript': 'title: not again\n\n  indented',
    });
  });

  it('takes lines of colons between longer fences', () => {
    const { fields, faults } = read(lesson(':::: text #a\n::: text #b\n:::\n::::'));
    expect(faults).toEqual([]);
    expect(fields).toEqual({ 'a.text': '::: text #b\n:::' });
  });

  it('takes a block that has no words yet', () => {
    const { blocks, fields, faults } = read('---\n---\n::: text #a\n:::\n::: image #b media=a.svg\ncaption: y\n:::');
    expect(blocks.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(fields).toEqual({ 'b.caption': 'y' });
    expect(faults).toEqual([]);
  });

  it('names what is wrong at the head', () => {
    expect(read('Text').faults.map(({ code }) => code)).toContain('FRONT_MATTER_MISSING');
    expect(read('---\nname: x\n---\n').faults).toEqual([{ place: 'en/senses.md:1', code: 'FRONT_MATTER_INVALID' }]);
    expect(read('---\n: [\n---\n').faults).toEqual([{ place: 'en/senses.md:1', code: 'FRONT_MATTER_INVALID' }]);
  });

  it('gives back what was written, whatever the texts', () => {
    const words = fc.stringMatching(/^[a-zāčēģīķļņšūžąęėįųA-Z0-9 .,?#*-]{1,60}$/).map((text) => `x ${text}`.trim());
    const texts = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[a-z]{1,8}$/), text: words }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(texts, (blocks) => {
        const source = lesson(...blocks.map(({ id, text }) => `::: text #${id}\n${text}\n:::`)).replaceAll(
          '\n',
          '\r\n',
        );
        const { fields, faults } = read(source);
        expect(faults).toEqual([]);
        expect(fields).toEqual(Object.fromEntries(blocks.map(({ id, text }) => [`${id}.text`, text])));
      }),
    );
  });

  it('never throws, whatever the source', () => {
    const pieces = fc.constantFrom(
      '---',
      ':::',
      '::: text #a',
      '::: image #b media=x',
      'title: x',
      'alt: y',
      '<b>',
      ': [',
      '',
    );
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string())), (lines) => void read(lines.join('\n'))));
  });
});
