import { feature } from 'topojson-client';
import { projected, size } from './projection.ts';
import topology from './region.topo.json' with { type: 'json' };

interface Shape {
  id: string;
  /** SVG path */
  d: string;
  isCountry: boolean;
}

/** How far a line runs on beyond the edge, so that no border is seen along it. */
const OUTSIDE = 30;

type Position = readonly number[];

/** GeoJSON, as far as this file has any. */
interface Land {
  id: string;
  geometry: { coordinates: Position[][][] };
}

/** Latvia, Lithuania and the partners' municipalities in them; borders from Natural Earth, public domain. */
export const regionShapes: readonly Shape[] = lands().map(({ id, geometry }) => ({
  id,
  d: geometry.coordinates.flat().map(ringPath).join(''),
  isCountry: id.length === 2,
}));

function lands(): Land[] {
  const known = topology as unknown as Parameters<typeof feature>[0];
  return (feature(known, 'regions') as unknown as { features: Land[] }).features;
}

/** What lies outside is drawn together at the edge; points that fall together are left out. */
function ringPath(ring: readonly Position[]): string {
  const points = ring.map(([lon = 0, lat = 0]) => {
    const { x, y } = projected({ lat, lon });
    return `${within(x, size.width)} ${within(y, size.height)}`;
  });
  return `M${points.filter((point, index) => point !== points[index - 1]).join('L')}Z`;
}

function within(value: number, length: number): number {
  return Math.round(Math.min(Math.max(value, -OUTSIDE), length + OUTSIDE));
}
