import type { Locale } from '@inclusive/localisation/locale';
import type { Sheet } from '../../shared/sheets/sheets.ts';
import type { Protocol } from './protocol.ts';
import { protocolWords } from './protocol.words.ts';

/** The minutes as tables: places, duels, scores, and what each juror did. */
export function protocolSheets(protocol: Protocol, locale: Locale): Sheet[] {
  const words = protocolWords[locale];
  return [
    placesSheet(protocol, locale),
    {
      name: words.duels,
      head: ['', ...protocol.finalists.map(String)],
      rows: protocol.duels.map((row, index) => [protocol.finalists[index] ?? '', ...row]),
    },
    {
      name: words.scores,
      head: [words.photo, '', words.votes, words.mean, words.levelled, words.lacking, words.finalist],
      rows: protocol.photos.map((photo) => [
        photo.number,
        photo.title,
        photo.votes,
        photo.mean.toFixed(2),
        photo.levelled.toFixed(2),
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
    head: [words.place, words.photo, '', words.by, words.borda],
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
