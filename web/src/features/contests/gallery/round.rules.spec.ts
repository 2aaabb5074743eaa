import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arrived, firstRound, LOOK_EVERY, nextOf, type Round, type Slide } from './round.rules.ts';

/** A gallery whose newest photo is the first; addresses are ids, the start is the empty one. */
function showOf(gallery: string[], steps: number, change: (step: number, gallery: string[]) => void): string[] {
  let round: Round = firstRound;
  let from: Slide | undefined;
  const shown: string[] = [];
  const fetched = (address: string): Slide | undefined => {
    const at = address === '' ? 0 : gallery.indexOf(address);
    const id = gallery[at];
    return id === undefined ? undefined : { id, next: gallery[at + 1] };
  };
  for (let step = 0; step < steps; step += 1) {
    change(step, gallery);
    let address = from ? nextOf(round, from, '') : '';
    for (let tries = 0; tries < 4; tries += 1) {
      const slide = fetched(address);
      if (!slide) {
        address = '';
        from = undefined;
        continue;
      }
      const next = arrived(round, slide, { isStart: address === '', from });
      round = next.round;
      if (next.goOn === undefined) {
        from = slide;
        shown.push(slide.id);
        break;
      }
      address = next.goOn;
    }
  }
  return shown;
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `photo ${count - index}`);

describe('the round of a slideshow', () => {
  it('shows every photo once, then begins anew', () => {
    expect(showOf(names(5), 10, () => {})).toEqual([...names(5), ...names(5)]);
    expect(showOf(names(1), 3, () => {})).toEqual(['photo 1', 'photo 1', 'photo 1']);
  });

  it('looks for new ones on its way, shows them, and goes on where it was', () => {
    const shown = showOf(names(60), 62, (step, gallery) => {
      if (step === 10) gallery.unshift('new 2', 'new 1');
    });
    const at = shown.indexOf('new 2');
    expect(at).toBeLessThanOrEqual(LOOK_EVERY + 1);
    expect(shown.slice(at, at + 2)).toEqual(['new 2', 'new 1']);
    expect(shown.filter((id) => id.startsWith('photo'))).toEqual(names(60));
  });

  it('shows everything that stays, whatever comes and goes meanwhile', () => {
    const changes = fc.array(fc.record({ step: fc.nat(80), isNew: fc.boolean(), at: fc.nat(40) }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), changes, (count, planned) => {
        const gone = new Set<string>();
        const shown = showOf(names(count), 600, (step, gallery) => {
          for (const [number, { isNew, at }] of planned.filter((each) => each.step === step).entries()) {
            if (isNew) gallery.unshift(`new ${step} ${number}`);
            else if (gallery.length > 1) gone.add(gallery.splice(at % gallery.length, 1)[0] ?? '');
          }
        });
        expect(shown).toHaveLength(600);
        for (const id of names(count)) if (!gone.has(id)) expect(shown).toContain(id);
      }),
    );
  });
});
