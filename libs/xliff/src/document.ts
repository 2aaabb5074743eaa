export const unitStates = ['initial', 'translated', 'reviewed', 'final'] as const;

/** How far a translation is, in the words of XLIFF 2. */
export type UnitState = (typeof unitStates)[number];

/** What a text is made of: decides which marks in it are protected as codes, and where it is cut into segments. */
export type TextKind = 'plain' | 'markdown' | 'captions';

/** All texts of one source on their way to and from a translator. */
export interface TranslationDocument {
  /** Names the source, e.g. `courses/sensory-reading-room`. */
  original: string;
  /** Names the state of the source that the texts were taken from: letters, digits, `.`, `-` and `_`. */
  revision: string;
  /** Language tags of BCP 47. */
  srcLang: string;
  trgLang: string;
  units: TranslationUnit[];
}

export interface TranslationUnit {
  /** Unique in its document: letters, digits, `.`, `-`, `_` and `:`. */
  id: string;
  kind: TextKind;
  source: string;
  /** Undefined where there is none yet. */
  target?: string;
  state: UnitState;
  /** Made by a machine, and nobody has looked at it. */
  isMachine?: boolean;
  /** For the translator: where the text stands, what it is for. */
  notes: string[];
}

/** Something that could not be taken, and where: `line:column` of the file, or the id of a unit. */
export interface XliffFault {
  place: string;
  code: XliffFaultCode;
}

export type XliffFaultCode =
  | 'TOO_LARGE'
  | 'TOO_DEEP'
  | 'NOT_UTF8'
  | 'NOT_WELL_FORMED'
  | 'DTD_FORBIDDEN'
  | 'NOT_XLIFF'
  | 'VERSION_UNKNOWN'
  | 'NOT_ONE_FILE'
  | 'TOO_MANY_UNITS'
  | 'UNIT_WITHOUT_ID';
