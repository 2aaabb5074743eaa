import type { Locale } from '@inclusive/localisation/locale';
import type { Sheet } from '../../shared/sheets/sheets.ts';
import type { Addendum } from './addendum.ts';
import type { JuryPrize } from './prizes.ts';
import type { Protocol } from './protocol.ts';
import { protocolWords } from './protocol.words.ts';
import { decimals, numbered, tieSentence, tieWords } from './tie.words.ts';

/** The minutes as tables: places, duels, scores, and what each juror did. */
export function protocolSheets(protocol: Protocol, locale: Locale): Sheet[] {
  const words = protocolWords[locale];
  const decimal = decimals(locale);
  return [
    placesSheet(protocol, locale),
    {
      name: words.duels,
      head: ['', ...protocol.finalists.map(String)],
      rows: protocol.duels.map((row, index) => [protocol.finalists[index] ?? '', ...row]),
    },
    {
      name: words.scores,
      head: [words.number, words.photo, words.votes, words.mean, words.levelled, words.lacking, words.finalist],
      rows: protocol.photos.map((photo) => [
        photo.number,
        photo.title,
        photo.votes,
        decimal(photo.mean),
        decimal(photo.levelled),
        lackingWords(photo),
        photo.isFinalist ? words.yes : words.no,
      ]),
    },
    {
      name: words.jury,
      head: [words.juror, words.country, words.scored, words.recused, words.ranked],
      rows: protocol.jurors.map((juror) => [
        juror.alias,
        juror.country,
        `${juror.scored} / ${juror.toScore}`,
        juror.recused,
        juror.hasRanked ? words.yes : words.no,
      ]),
    },
  ];
}

function placesSheet({ places, photos, borda, finalists }: Protocol, locale: Locale): Sheet {
  const words = protocolWords[locale];
  const titles = new Map(photos.map(({ number, title }) => [number, title]));
  const points = new Map(finalists.map((number, index) => [number, borda[index] ?? 0]));
  return {
    name: words.results,
    head: [words.place, words.number, words.photo, words.by, words.borda],
    rows: places.flatMap(({ place, numbers, decidedBy }) =>
      numbers.map((number) => [
        place,
        number,
        titles.get(number) ?? '',
        words.decidedBy[decidedBy],
        points.get(number) ?? 0,
      ]),
    ),
  };
}

export function lackingWords({ lackingVotes, lackingCountries }: Protocol['photos'][number]): string {
  return [lackingVotes > 0 ? String(lackingVotes) : '', ...lackingCountries].filter(Boolean).join(', ');
}

/** A line for each photo with a prize, and why the next one has what another one would have had. */
export function prizeSheet(prizes: readonly JuryPrize[], { photos }: Protocol, locale: Locale, name?: string): Sheet {
  const words = protocolWords[locale];
  const more = tieWords[locale];
  const titles = new Map(photos.map(({ number, title }) => [number, title]));
  return {
    name: name ?? more.prizes,
    head: [more.prize, words.place, words.number, words.photo, ''],
    rows: prizes.flatMap(({ names, winners, passed }) => {
      const prize = names[locale] ?? names.en ?? names.lv ?? names.lt ?? '';
      const note = passed.length ? more.passed(numbered(passed, locale)) : '';
      if (!winners.length) return [[prize, '', '', more.notAwarded, note]];
      return winners.map(({ number, rank }, index) => [
        prize,
        rank,
        number,
        titles.get(number) ?? '',
        index === 0 ? note : '',
      ]);
    }),
  };
}

/** How equal places were told apart, a sentence a step. */
export function tieSheet({ ties = [] }: Protocol, locale: Locale): Sheet {
  const { title, chain, none } = tieWords[locale];
  const steps = ties.map((tie) => [tieSentence(tie, locale)]);
  return { name: title, head: [chain], rows: steps.length ? steps : [[none]] };
}

/** What the places came to: prizes, how ties were broken, and what has changed since. */
export function decisionSheets(protocol: Protocol, addendum: Addendum | null, locale: Locale): Sheet[] {
  const { prizes, ties } = protocol;
  const words = tieWords[locale];
  const left = addendum?.left ?? [];
  const now = addendum?.prizes;
  return [
    ...(prizes?.length ? [prizeSheet(prizes, protocol, locale)] : []),
    ...(ties ? [tieSheet(protocol, locale)] : []),
    ...(left.length ? [addendumSheet(left, locale)] : []),
    ...(now ? [prizeSheet(now, protocol, locale, words.movesUp)] : []),
  ];
}

function addendumSheet(left: Addendum['left'], locale: Locale): Sheet {
  const { addendum, left: whys } = tieWords[locale];
  const rows = left.map(({ number, why, at }) => [number, whys[why], at?.slice(0, 10) ?? '']);
  return { name: addendum, head: [protocolWords[locale].number, '', ''], rows };
}
