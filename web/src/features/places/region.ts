import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { projected, size } from './projection.ts';
import topology from './region.topo.json' with { type: 'json' };

type Region = Topology<{ regions: GeometryCollection<{ country: string }> }>;

interface Shape {
  id: string;
  /** SVG path */
  d: string;
  isCountry: boolean;
}

/** How far a line runs on beyond the edge, so that no border is seen along it. */
const OUTSIDE = 30;

type Position = readonly number[];

/** Latvia, Lithuania and the partners' municipalities in them; borders from Natural Earth, public domain. */
export const regionShapes: readonly Shape[] = shapesOf(topology as unknown as Region);

function shapesOf(region: Region): Shape[] {
  return feature(region, region.objects.regions).features.flatMap(({ id, geometry }) => {
    if (geometry.type !== 'MultiPolygon') return [];
    const rings = geometry.coordinates.flat() as Position[][];
    return [{ id: String(id), d: rings.map(ringPath).join(''), isCountry: String(id).length === 2 }];
  });
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
