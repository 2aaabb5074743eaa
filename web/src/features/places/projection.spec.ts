import { describe, expect, it } from '@jest/globals';
import { frame, isInFrame, placed, projected, size } from './projection.ts';

describe('the map', () => {
  it('has north above and west at the left', () => {
    const [riga, vilnius] = [projected({ lat: 56.95, lon: 24.1 }), projected({ lat: 54.69, lon: 25.28 })];
    expect(riga.y).toBeLessThan(vilnius.y);
    expect(riga.x).toBeLessThan(vilnius.x);
    expect(projected({ lat: frame.north, lon: frame.west })).toEqual({ x: 0, y: 0 });
    expect(placed({ lat: frame.south, lon: frame.east })).toEqual({ x: '100%', y: '100%' });
  });

  it('keeps the shape of the land: a kilometre is as long upwards as sideways', () => {
    const middle = (frame.north + frame.south) / 2;
    const perKmUp = size.height / ((frame.north - frame.south) * 111.2);
    const perKmAcross = size.width / ((frame.east - frame.west) * 111.2 * Math.cos((middle * Math.PI) / 180));
    expect(perKmUp / perKmAcross).toBeCloseTo(1, 2);
  });

  it('knows what it shows', () => {
    expect(isInFrame({ lat: 56.0, lon: 25.9 })).toBe(true);
    expect(isInFrame({ lat: 48.8, lon: 2.3 })).toBe(false);
  });
});
