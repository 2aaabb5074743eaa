import { wallTime } from '@inclusive/calendar/zones';
import { openNow } from '../../api/src/places/opening.rules.ts';

export type Row = Record<string, unknown>;

/** From the rows of an operation's statements to the data of its answer, in the order of the operation's fields. */
export type Shape = (results: Row[][], variables: Row) => unknown;

export const sizes = { courses: 24, rooms: 20, photos: 24 };

const cursorOf = (...parts: unknown[]) => Buffer.from(parts.join(' ')).toString('base64url');

export const listedCourses: Shape = ([rows = []]) => {
  const nodes = rows.slice(0, sizes.courses);
  const picked = nodes.map(({ id, isEasyToo, level, minutes, organisation, slug, summary, title, topics }) => ({
    id,
    isEasyToo,
    level,
    minutes,
    organisation,
    slug,
    summary,
    title,
    topics,
  }));
  const pageInfo = { endCursor: nodes.at(-1)?.['id'], hasNextPage: rows.length > nodes.length };
  return { courses: { nodes: picked, pageInfo } };
};

export const listedRooms: Shape = ([rows = [], doors = []]) => {
  const now = new Date();
  const doorsOf = new Map(doors.map((row) => [row['roomId'], doorsIn(row as unknown as DoorRow, now)]));
  const nodes = rows.slice(0, sizes.rooms);
  const last = nodes.at(-1);
  const picked = nodes.map(({ address, distanceKm, features, id, lat, library, lon, name, slug, status, summary }) => ({
    address,
    distanceKm,
    doors: doorsOf.get(id),
    features,
    id,
    lat,
    library,
    lon,
    name,
    slug,
    status,
    summary,
  }));
  const pageInfo = { endCursor: cursorOf(last?.['id'], last?.['place']), hasNextPage: rows.length > nodes.length };
  return { rooms: { nodes: picked, pageInfo, totalCount: rows[0]?.['total'] } };
};

interface DoorRow {
  zone: string;
  ranges: { from: string; to: string }[];
}

function doorsIn({ zone, ranges }: DoorRow, now: Date): Row {
  const { changesAt, isOpenNow } = openNow(ranges, now);
  return { changesAt, isOpenNow, today: wallTime(now, zone).day, zone };
}

export const monthOfFreeTimes: Shape = ([rows = []]) => ({
  freeTimes: rows.map(({ day, count, listed }) => ({ count, day, times: String(listed).split(',').map(timeOf) })),
});

function timeOf(entry: string): Row {
  const [startsAt, time] = entry.split(' ');
  return { startsAt, time };
}

export const gallery: Shape = ([rows = []]) => {
  const nodes = rows.slice(0, sizes.photos);
  const last = nodes.at(-1);
  const picked = nodes.map(
    ({ altText, emotions, height, id, isExample, locale, renditions, thumbhash, title, width }) => ({
      altText,
      emotions,
      height,
      id,
      isExample,
      locale,
      renditions,
      thumbhash,
      title,
      width,
    }),
  );
  const pageInfo = { endCursor: cursorOf(last?.['moment'], last?.['id']), hasNextPage: rows.length > nodes.length };
  return { gallery: { nodes: picked, pageInfo, startCursor: null } };
};
