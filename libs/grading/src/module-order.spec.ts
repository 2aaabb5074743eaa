import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circularModules, type OrderedModule, whichModulesOpen } from './module-order.ts';

const module = (id: string, after: string[] = []): OrderedModule => ({
  id,
  after,
  lessons: [{ id: `${id}1` }, { id: `${id}2` }],
});
const modules = [module('a'), module('b', ['a']), module('c', ['a', 'b']), module('d')];

/** Modules that each wait for some of those before them, never for later ones. */
const inOrder = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc
          .subarray(Array.from({ length: index }, (_each, before) => `m${before}`))
          .map((after) => module(`m${index}`, after)),
      ),
    ),
  );

describe('whichModulesOpen', () => {
  it('opens a module when all lessons of those before it are done', () => {
    expect([...whichModulesOpen(modules, new Set())]).toEqual(['a', 'd']);
    expect([...whichModulesOpen(modules, new Set(['a1']))]).toEqual(['a', 'd']);
    expect([...whichModulesOpen(modules, new Set(['a1', 'a2']))]).toEqual(['a', 'b', 'd']);
    expect([...whichModulesOpen(modules, new Set(['a1', 'a2', 'b1', 'b2']))]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps a module open that was begun', () => {
    expect([...whichModulesOpen(modules, new Set(['c1']))]).toEqual(['a', 'c', 'd']);
  });

  it('never closes a module for a lesson more, and opens all of them in the end', () => {
    fc.assert(
      fc.property(inOrder, fc.infiniteStream(fc.nat()), (all, picks) => {
        const done = new Set<string>();
        let open = whichModulesOpen(all, done);
        for (let left = all.length * 2; left > 0; left -= 1) {
          const ready = all
            .filter(({ id }) => open.has(id))
            .flatMap(({ lessons }) => lessons)
            .filter(({ id }) => !done.has(id));
          expect(ready.length).toBeGreaterThan(0);
          done.add(ready[(picks.next().value ?? 0) % ready.length]?.id ?? '');
          const now = whichModulesOpen(all, done);
          open.forEach((id) => expect(now.has(id)).toBe(true));
          open = now;
        }
        expect(open.size).toBe(all.length);
      }),
    );
  });
});

describe('circularModules', () => {
  it('finds no circle where modules wait for earlier ones', () => {
    fc.assert(fc.property(inOrder, (all) => expect(circularModules(all)).toEqual([])));
  });

  it('names all modules of a circle, and no others', () => {
    expect(circularModules([module('a', ['a'])])).toEqual(['a']);
    expect(circularModules([module('a', ['c']), module('b', ['a']), module('c', ['b']), module('d', ['a'])])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('finds the circle that a way back makes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (count) => {
        const ring = Array.from({ length: count }, (_, index) => module(`m${index}`, [`m${(index + 1) % count}`]));
        expect(circularModules(ring)).toHaveLength(count);
      }),
    );
  });
});
