import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { questionTypes } from '@inclusive/grading/question';
import { mediaSamples } from './media.samples.ts';
import { missingIn } from './completeness.ts';
import { readPack } from './pack-reader.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** The example that begins with these words. */
function example(beginning: string): string {
  const blocks = [...readme.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, text = '']) => text);
  return blocks.find((text) => text.startsWith(beginning)) ?? '';
}

describe('the examples for authors', () => {
  it('are a pack that can be read, with every type of question and of block', () => {
    const texts = {
      'course.yaml': example('slug:'),
      'en/course.yaml': 'title: Reading room',
      'en/quiz.yaml': example('q1:'),
      'en/senses.md': example('---'),
      'en/room.md': '---\ntitle: The room\n---\n',
    };
    const media = ['wheel.svg', 'walk.mp4', 'walk.webp', 'rain.mp3', 'plan.pdf'];
    const { pack, faults } = readPack(
      new Map([
        ...Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)] as const),
        ...media.map((name) => [`media/${name}`, mediaSamples[name.split('.')[1] ?? ''] ?? Buffer.alloc(0)] as const),
      ]),
    );
    expect(faults).toEqual([]);
    expect(pack?.quiz?.questions.map(({ type }) => type)).toEqual(questionTypes);
    expect(new Set(pack?.lessons[0]?.blocks.map(({ type }) => type)).size).toBe(11);
    const missing = pack && missingIn(pack, 'en').filter(({ place }) => place.part === 'senses');
    expect(missing).toEqual([{ place: { part: 'senses', id: 'walk', field: 'walk.captions' }, code: 'MISSING' }]);
  });
});
