export const senses = ['sight', 'hearing', 'touch', 'smell', 'taste', 'movement'] as const;

export type Sense = (typeof senses)[number];

export function isSense(value: unknown): value is Sense {
  return senses.some((sense) => sense === value);
}

/** How much of it there is: 0 none, 4 a lot. */
export const levels = [0, 1, 2, 3, 4] as const;

export type SenseLevel = (typeof levels)[number];

/** Local times HH:MM; 24:00 is midnight at the end of the day. */
interface Hours {
  opens: string;
  closes: string;
}

/** Hours of the week at which one sense meets more or less than usual; its words are the field `profile.<id>`. */
export interface SenseSpan extends Hours {
  id: string;
  sense: Sense;
  /** ISO weekdays: 1 is Monday. */
  weekdays: number[];
  level: SenseLevel;
}

/** What a room gives each of the senses, and when it is otherwise. Spans of one sense do not overlap. */
export interface SensoryProfile {
  usual: Partial<Record<Sense, SenseLevel>>;
  spans: SenseSpan[];
}

export const emptyProfile: SensoryProfile = { usual: {}, spans: [] };

/** A moment as the place's clock shows it. */
export interface ClockMoment {
  weekday: number;
  /** HH:MM */
  time: string;
}

/** The span that holds for a sense at a moment; undefined while it is as usual. A span ends before its last minute. */
export function spanAt({ spans }: SensoryProfile, sense: Sense, moment: ClockMoment): SenseSpan | undefined {
  return spans.find((span) => span.sense === sense && holds(span, moment));
}

/** How much a sense meets at a moment; undefined where the profile says nothing of it. */
export function levelAt(profile: SensoryProfile, sense: Sense, moment: ClockMoment): SenseLevel | undefined {
  return spanAt(profile, sense, moment)?.level ?? profile.usual[sense];
}

function holds({ weekdays, opens, closes }: SenseSpan, { weekday, time }: ClockMoment): boolean {
  return weekdays.includes(weekday) && opens <= time && time < closes;
}

/** An unbroken part of a day in which nothing changes. */
export interface DayPart extends Hours {
  levels: Partial<Record<Sense, SenseLevel>>;
}

/** The open hours of a weekday, cut where something changes. */
export function dayParts(profile: SensoryProfile, weekday: number, open: readonly Hours[]): DayPart[] {
  const spans = profile.spans.filter(({ weekdays }) => weekdays.includes(weekday));
  return open.flatMap(({ opens, closes }) => {
    const inside = spans.flatMap((span) => [span.opens, span.closes]).filter((time) => opens < time && time < closes);
    const cuts = [...new Set([opens, ...inside, closes])].toSorted();
    const parts = cuts.slice(1).map((until, index) => partFrom(profile, weekday, cuts[index] ?? opens, until));
    return parts.reduce<DayPart[]>(joined, []);
  });
}

function partFrom(profile: SensoryProfile, weekday: number, opens: string, closes: string): DayPart {
  const known = senses.map((sense) => [sense, levelAt(profile, sense, { weekday, time: opens })] as const);
  return { opens, closes, levels: Object.fromEntries(known.filter(([, level]) => level !== undefined)) };
}

/** A part that is like the one before continues it. */
function joined(parts: DayPart[], next: DayPart): DayPart[] {
  const last = parts.at(-1);
  if (!last || last.closes !== next.opens || !isAlike(last, next)) return [...parts, next];
  return [...parts.slice(0, -1), { ...last, closes: next.closes }];
}

function isAlike(a: DayPart, b: DayPart): boolean {
  return senses.every((sense) => a.levels[sense] === b.levels[sense]);
}

/** Weekdays that are alike from opening to closing. */
export interface DayGroup {
  weekdays: number[];
  parts: DayPart[];
}

/** The week in as few tables as it takes; days on which the room is closed are left out. */
export function weekOf(profile: SensoryProfile, week: readonly { weekday: number; spans: readonly Hours[] }[]) {
  const groups = new Map<string, DayGroup>();
  for (const { weekday, spans } of week) {
    const parts = dayParts(profile, weekday, spans);
    if (!parts.length) continue;
    const key = JSON.stringify(parts);
    const group = groups.get(key) ?? { weekdays: [], parts };
    groups.set(key, { ...group, weekdays: [...group.weekdays, weekday] });
  }
  return [...groups.values()];
}

/** Two spans of one sense that hold at the same time. */
export function overlapOf(spans: readonly SenseSpan[]): [SenseSpan, SenseSpan] | undefined {
  for (const [index, span] of spans.entries()) {
    const other = spans.slice(index + 1).find((later) => isOverlapping(span, later));
    if (other) return [span, other];
  }
  return undefined;
}

function isOverlapping(a: SenseSpan, b: SenseSpan): boolean {
  const isSameDay = a.weekdays.some((weekday) => b.weekdays.includes(weekday));
  return a.sense === b.sense && isSameDay && a.opens < b.closes && b.opens < a.closes;
}
