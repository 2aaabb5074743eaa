import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { captionsFault } from './captions.ts';

const stamp = (ms: number) => {
  const part = (value: number, width: number) => String(value).padStart(width, '0');
  const [hours, minutes, seconds] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1000) % 60,
  ];
  return `${part(hours, 2)}:${part(minutes, 2)}:${part(seconds, 2)}.${part(ms % 1000, 3)}`;
};

describe('captionsFault', () => {
  it('takes cues in their order, whatever they say', () => {
    const cue = fc.record({
      wait: fc.nat(100_000),
      lasts: fc.integer({ min: 1, max: 60_000 }),
      words: fc
        .stringMatching(/^[a-zāčģķļņšūž .,!?-]{1,40}$/)
        .filter((words) => words.trim() !== '' && !words.includes('-->')),
      id: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1 }), (cues) => {
        let at = 0;
        const blocks = cues.map(({ wait, lasts, words, id }) => {
          at += wait;
          return `${id === null ? '' : `${id}\n`}${stamp(at)} --> ${stamp(at + lasts)} align:start\n${words}`;
        });
        expect(captionsFault(['WEBVTT - Kurss', 'NOTE piezīme', ...blocks].join('\n\n'))).toBeUndefined();
      }),
    );
  });

  it('takes short times, several lines, voices and notes', () => {
    const text = 'WEBVTT\n\nNOTE\nkāds\n\n00:01.000 --> 00:02.500\n<v Anna>Labdien!</v>\n- <i>Sveiki</i>';
    expect(captionsFault(text)).toBeUndefined();
  });

  it.each([
    ['CAPTIONS_HEADER', 1, '1\n00:00:01,000 --> 00:00:02,000\nSubRip'],
    ['CAPTIONS_EMPTY', 1, 'WEBVTT'],
    ['CAPTIONS_TIME', 3, 'WEBVTT\n\nWords without a time'],
    ['CAPTIONS_TIME', 3, 'WEBVTT\n\n00:02.000 --> 00:02.000\na'],
    ['CAPTIONS_TIME', 3, 'WEBVTT\n\n00:01,000 --> 00:02,000\na'],
    ['CAPTIONS_TIME', 4, 'WEBVTT\n\n00:01.000 --> 00:02.000\n00:03.000 --> 00:04.000\na'],
    ['CAPTIONS_ORDER', 6, 'WEBVTT\n\n00:03.000 --> 00:04.000\na\n\n00:01.000 --> 00:02.000\nb'],
    ['CAPTIONS_EMPTY', 4, 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna></v>'],
    ['CAPTIONS_TAG', 4, 'WEBVTT\n\n00:01.000 --> 00:02.000\n<script>alert(1)</script>'],
    ['CAPTIONS_TAG', 4, 'WEBVTT\n\n00:01.000 --> 00:02.000\n<img src=x>'],
    ['CAPTIONS_STYLE', 3, 'WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\na'],
  ])('says %s in line %i', (code, line, text) => {
    expect(captionsFault(text)).toEqual({ line, code });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void captionsFault(`WEBVTT\n\n${text}`)));
  });
});
