import { describe, expect, it } from '@jest/globals';
import { partsAround } from './parts.ts';

const lesson = (id: string) => ({ id, title: { text: id, locale: 'en' as const }, minutes: 10, isDone: false });
const module = (id: string, ...lessons: string[]) => ({
  id,
  title: { text: id, locale: 'en' as const },
  isOpen: true,
  after: [],
  lessons: lessons.map(lesson),
});
const modules = [module('m1', 'senses', 'room'), module('m2', 'care')];

describe('partsAround', () => {
  it('goes over the border of a module', () => {
    const { number, previous, next, module: own } = partsAround({ modules }, 'room');
    expect([number, previous?.id, next?.id, own?.id]).toEqual([2, 'senses', 'care', 'm1']);
  });

  it('has nothing before the first lesson and after the last', () => {
    expect(partsAround({ modules }, 'senses').previous).toBeUndefined();
    expect(partsAround({ modules }, 'care').next).toBeUndefined();
    expect(partsAround({ modules }, 'nowhere').current).toBeUndefined();
  });
});
