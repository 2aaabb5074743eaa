import { asContent, asValue } from './characters.ts';
import { type Code, codesOf, type Piece } from './codes.ts';
import type { TranslationDocument, TranslationUnit } from './document.ts';
import { type Segment, segmentsOf } from './segments.ts';

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0';

/** Values of `subState` and `type` that are ours begin so. */
export const ownPrefix = 'inclusive';

const unitId = /^[A-Za-z0-9._:-]+$/;
const revisionId = /^[A-Za-z0-9._-]+$/;

/**
 * The document as XLIFF 2.0.
 * @throws RangeError when an id is none, or stands twice
 */
export function writeXliff({ original, revision, srcLang, trgLang, units }: TranslationDocument): string {
  checkIds(revision, units);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${xliffNamespace}" version="2.0" srcLang="${asValue(srcLang)}" trgLang="${asValue(trgLang)}">`,
    `  <file id="${revision}" original="${asValue(original)}" canResegment="no" xml:space="preserve">`,
    ...units.flatMap(unitLines),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function checkIds(revision: string, units: readonly TranslationUnit[]): void {
  if (!revisionId.test(revision)) throw new RangeError(`no id of a revision: ${revision}`);
  if (!units.length) throw new RangeError('no units');
  const seen = new Set<string>();
  for (const { id } of units) {
    if (!unitId.test(id) || seen.has(id)) throw new RangeError(`no id of a unit, or taken already: ${id}`);
    seen.add(id);
  }
}

function unitLines(unit: TranslationUnit): string[] {
  const segments = segmentsOf(unit);
  const codes = new UnitCodes(segments);
  const state = `state="${unit.state}"${unit.isMachine ? ` subState="${ownPrefix}:machine"` : ''}`;
  const written = segments.map((segment) => segmentLine(segment, state, codes));
  return [
    `    <unit id="${unit.id}" type="${ownPrefix}:${unit.kind}">`,
    ...notesOf(unit),
    ...codes.originalData(),
    ...written,
    '    </unit>',
  ];
}

function notesOf({ notes }: TranslationUnit): string[] {
  if (!notes.length) return [];
  return ['      <notes>', ...notes.map((note) => `        <note>${asValue(note)}</note>`), '      </notes>'];
}

function segmentLine({ isIgnorable, source, target }: Segment, state: string, codes: UnitCodes): string {
  const name = isIgnorable ? 'ignorable' : 'segment';
  const written = `<source>${codes.source(source)}</source>`;
  const translated = target ? `<target>${codes.target(target)}</target>` : '';
  return `      <${name}${isIgnorable ? '' : ` ${state}`}>${written}${translated}</${name}>`;
}

/** Gives the codes of one unit their ids: a code of the target has the id of the source's code that it repeats. */
class UnitCodes {
  private readonly data = new Map<string, string>();
  private readonly unread: { id: number; code: Code }[];
  private readonly unused: { id: number; code: Code }[];
  private last: number;

  constructor(segments: readonly Segment[]) {
    const all = segments.flatMap(({ source }) => codesOf(source)).map((code, index) => ({ id: index + 1, code }));
    this.unread = [...all];
    this.unused = [...all];
    this.last = all.length;
    for (const code of segments.flatMap(({ source, target = [] }) => codesOf([...source, ...target]))) this.keep(code);
  }

  source(pieces: readonly Piece[]): string {
    return this.written(pieces, () => this.unread.shift()?.id ?? 0);
  }

  target(pieces: readonly Piece[]): string {
    return this.written(pieces, (code) => {
      const same = this.unused.findIndex((each) => each.code.start === code.start && each.code.end === code.end);
      return same === -1 ? (this.last += 1) : (this.unused.splice(same, 1)[0]?.id ?? 0);
    });
  }

  originalData(): string[] {
    if (!this.data.size) return [];
    const lines = [...this.data].map(([mark, id]) => `        <data id="${id}">${asContent(mark)}</data>`);
    return ['      <originalData>', ...lines, '      </originalData>'];
  }

  private written(pieces: readonly Piece[], idOf: (code: Code) => number): string {
    return pieces
      .map((piece) => {
        if (typeof piece === 'string') return asContent(piece);
        const id = idOf(piece.code);
        const attributes = `id="${id}"${rightsOf(piece.code)}`;
        const start = this.data.get(piece.code.start);
        if (piece.code.kind === 'single') return `<ph ${attributes} dataRef="${start}"/>`;
        const refs = `dataRefStart="${start}" dataRefEnd="${this.data.get(piece.code.end ?? '')}"`;
        return `<pc ${attributes} ${refs}>${this.written(piece.words, idOf)}</pc>`;
      })
      .join('');
  }

  private keep({ start, end }: Code): void {
    for (const mark of end === undefined ? [start] : [start, end]) {
      if (!this.data.has(mark)) this.data.set(mark, `d${this.data.size + 1}`);
    }
  }
}

function rightsOf({ type, subType, isKept }: Code): string {
  const kind = `${type === 'other' ? '' : ` type="${type}"`}${subType ? ` subType="${subType}"` : ''}`;
  return `${kind}${isKept ? ' canCopy="no" canDelete="no"' : ''}`;
}
