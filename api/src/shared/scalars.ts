import { GraphQLScalarType, Kind } from 'graphql';
import { isLocale, type LocalisedText as Text } from '@inclusive/localisation/locale';
import type { MarkedText as Marked } from '@inclusive/search/marked';

/** A moment as ISO 8601 in UTC; takes Date or the ISO string that raw rows carry. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment, ISO 8601 in UTC.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: momentOf,
  parseLiteral: (node) => momentOf(node.kind === Kind.STRING ? node.value : undefined),
});

/** A day of the local calendar, YYYY-MM-DD. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A day of the local calendar, YYYY-MM-DD.',
  serialize: String,
  parseValue: dayOf,
  parseLiteral: (node) => dayOf(node.kind === Kind.STRING ? node.value : undefined),
});

/** Structured content whose shape a use case checks by itself. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Structured content; its shape is the one that the field describes.',
  serialize: (value) => value,
  parseValue: (value) => value,
});

/** A content text with the language that it is in: `{ "text": "…", "locale": "lv" }`. */
export const LocalisedText = new GraphQLScalarType<Text, Text>({
  name: 'LocalisedText',
  description: 'A content text with the language that it is really in: {"text": "…", "locale": "lv"}.',
  serialize: (value) => value as Text,
  parseValue: (value) => {
    const { text, locale } = value as Partial<Text>;
    if (typeof text !== 'string' || !isLocale(locale)) throw new TypeError('a text with its locale is expected');
    return { text, locale };
  },
});

/** A text in parts, those that were looked for marked: `{ "locale": "lv", "parts": [{ "text": "…", "hit": true }] }`. */
export const MarkedText = new GraphQLScalarType<Marked, Marked>({
  name: 'MarkedText',
  description:
    'A text with its language, in parts of which some were looked for: {"locale": "lv", "parts": [{"text": "…", "hit": true}]}.',
  serialize: (value) => value as Marked,
});

function momentOf(value: unknown): Date {
  const moment = new Date(typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? value : Number.NaN);
  if (Number.isNaN(moment.getTime())) throw new TypeError('a moment such as 2026-11-21T09:00:00Z is expected');
  return moment;
}

function dayOf(value: unknown): string {
  const day = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : '';
  if (Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day) {
    throw new TypeError('a day such as 2026-11-21 is expected');
  }
  return day;
}
