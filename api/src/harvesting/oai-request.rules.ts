import { type OaiDates, readDates } from './oai-dates.rules.ts';

/** Errors of OAI-PMH 2.0, section 3.6. */
export type OaiError =
  | 'badArgument'
  | 'badResumptionToken'
  | 'badVerb'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noSetHierarchy'
  | 'noRecordsMatch';

export class OaiFault extends Error {
  constructor(
    readonly code: OaiError,
    message: string,
  ) {
    super(message);
  }
}

/** Which records a list is about. */
export interface Selection extends OaiDates {
  set?: string;
}

/** Where a list goes on: after a record's id, which never changes, so that changes in between move nothing. */
export interface Page {
  selection: Selection;
  after: string;
  /** Records given so far. */
  cursor: number;
}

export type OaiRequest =
  | { verb: 'Identify' | 'ListSets' }
  | { verb: 'ListMetadataFormats'; identifier?: string }
  | { verb: 'GetRecord'; identifier: string }
  | { verb: 'ListRecords' | 'ListIdentifiers'; page: Page };

const NIL = '00000000-0000-0000-0000-000000000000';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const METADATA_PREFIX = 'oai_dc';

interface Arguments {
  required: readonly string[];
  optional: readonly string[];
}

const verbs: Record<OaiRequest['verb'], Arguments> = {
  Identify: { required: [], optional: [] },
  ListSets: { required: [], optional: ['resumptionToken'] },
  ListMetadataFormats: { required: [], optional: ['identifier'] },
  GetRecord: { required: ['identifier', 'metadataPrefix'], optional: [] },
  ListRecords: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'] },
  ListIdentifiers: { required: ['metadataPrefix'], optional: ['from', 'until', 'set'] },
};

/** @throws OaiFault naming what the protocol forbids in the arguments */
export function readRequest(given: URLSearchParams): OaiRequest {
  const verb = verbOf(given);
  const isList = verb === 'ListRecords' || verb === 'ListIdentifiers';
  if (given.has('resumptionToken') && isList) return { verb, page: pageOfToken(given) };
  const words = checkedArguments(given, verbs[verb]);
  if (words['metadataPrefix'] !== undefined && words['metadataPrefix'] !== METADATA_PREFIX) {
    throw new OaiFault('cannotDisseminateFormat', `the only metadataPrefix is ${METADATA_PREFIX}`);
  }
  if (isList) return { verb, page: { selection: selectionOf(words), after: NIL, cursor: 0 } };
  const { identifier, resumptionToken } = words;
  if (verb === 'ListSets' && resumptionToken !== undefined) {
    throw new OaiFault('badResumptionToken', 'the list of sets comes whole');
  }
  if (verb === 'GetRecord') return { verb, identifier: identifier ?? '' };
  return verb === 'ListMetadataFormats' && identifier !== undefined ? { verb, identifier } : { verb };
}

function verbOf(given: URLSearchParams): OaiRequest['verb'] {
  const [verb, ...others] = given.getAll('verb');
  if (verb === undefined || others.length || !Object.hasOwn(verbs, verb)) {
    throw new OaiFault('badVerb', 'one verb of OAI-PMH 2.0 is needed');
  }
  return verb as OaiRequest['verb'];
}

function checkedArguments(given: URLSearchParams, { required, optional }: Arguments): Record<string, string> {
  const names = [...given.keys()].filter((name) => name !== 'verb');
  const unknown = names.find((name) => !required.includes(name) && !optional.includes(name));
  if (unknown !== undefined) throw new OaiFault('badArgument', `${unknown} does not belong to this verb`);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new OaiFault('badArgument', `${repeated} stands more than once`);
  const missing = required.find((name) => !given.get(name));
  if (missing !== undefined) throw new OaiFault('badArgument', `${missing} is missing`);
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? '']));
}

function selectionOf({ from, until, set }: Record<string, string>): Selection {
  const dates = readDates(from, until);
  if (typeof dates === 'string') throw new OaiFault('badArgument', dates);
  return { ...dates, ...(set !== undefined && { set }) };
}

/** The token is the list's own arguments with the place in it, so that it holds for ever and needs no memory. */
export function tokenOf({ selection: { from, until, set }, after, cursor }: Page): string {
  const parts = { from: from?.asked, until: until?.asked, set, after, cursor: String(cursor) };
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  return Buffer.from(new URLSearchParams(given).toString()).toString('base64url');
}

function pageOfToken(given: URLSearchParams): Page {
  if ([...given.keys()].some((name) => name !== 'verb' && name !== 'resumptionToken')) {
    throw new OaiFault('badArgument', 'resumptionToken stands alone');
  }
  const token = given.get('resumptionToken') ?? '';
  const words = Object.fromEntries(new URLSearchParams(Buffer.from(token, 'base64url').toString()));
  const dates = readDates(words['from'], words['until']);
  const { set, after = '', cursor = '' } = words;
  if (typeof dates === 'string' || !UUID.test(after) || !/^\d{1,9}$/.test(cursor)) {
    throw new OaiFault('badResumptionToken', 'this token was not given here');
  }
  return { selection: { ...dates, ...(set !== undefined && { set }) }, after, cursor: Number(cursor) };
}
