export interface Point {
  lat: number;
  lon: number;
}

/** The part of the world that the map shows, in degrees. */
export const frame = { west: 22.7, east: 28.5, south: 55.3, north: 57.15 };

/** Size of the drawing; a degree of longitude is narrower than one of latitude, by the cosine of the middle. */
export const size = { width: 1000, height: 574 };

/** Where a point of the world lies in the drawing. */
export function projected({ lat, lon }: Point): { x: number; y: number } {
  return {
    x: rounded(((lon - frame.west) / (frame.east - frame.west)) * size.width),
    y: rounded(((frame.north - lat) / (frame.north - frame.south)) * size.height),
  };
}

/** The same in percent of the drawing, for marks that keep their size however wide the map is. */
export function placed(point: Point): { x: string; y: string } {
  const { x, y } = projected(point);
  return { x: `${rounded((x / size.width) * 100)}%`, y: `${rounded((y / size.height) * 100)}%` };
}

export function isInFrame({ lat, lon }: Point): boolean {
  return lat > frame.south && lat < frame.north && lon > frame.west && lon < frame.east;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
