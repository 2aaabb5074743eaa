import { locales } from '@inclusive/localisation/locale';
import {
  ConfirmBookImportDocument,
  EnterBookDocument,
  MendBookImportLineDocument,
  SaveBookDocument,
  SetBookHoldingDocument,
  SetBookStatusDocument,
} from '../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { BETWEEN, listFields, textFields, wordFields } from './book-fields.ts';

interface Result {
  __typename: string;
  code?: string;
  faults?: { field: string; code: string }[];
}

export const enterBook: FormAction = async ({ api, form, locale }) => {
  const text = (name: string) => form.get(name) ?? '';
  const input = { organisationId: text('organisationId'), title: text('title'), isbn: text('isbn') };
  const { enterBook: result } = await api(EnterBookDocument, { input });
  if (result.__typename === 'Refused') return faults({ code: result.code, fields: result.faults });
  return redirectTo(pathTo(locale, '/books/manage/$id', { id: result.id }, { done: 'entered' }));
};

/** Everything that is done on the page of one record; the pressed button says what. */
export const keepBook: FormAction = async (request) => {
  const intent = request.form.get('intent') ?? '';
  const act = Object.hasOwn(acts, intent) ? acts[intent as keyof typeof acts] : undefined;
  if (!act) return faults({ code: 'UNKNOWN' });
  const result = await act(request, request.params['id'] ?? '');
  return outcomeOf(request, result, intent);
};

const acts = { save, publish: status('published'), withdraw: status('withdrawn'), hold };

function outcomeOf({ params, locale }: ActionRequest, result: Result, intent: string): ActionOutcome {
  if (result.__typename === 'BookConflict') return faults({ code: 'BOOK_CHANGED' });
  if (result.__typename === 'Refused') return faults({ code: result.code, fields: result.faults ?? [] });
  return redirectTo(pathTo(locale, '/books/manage/$id', { id: params['id'] ?? '' }, { done: intent }));
}

async function save({ api, form }: ActionRequest, id: string): Promise<Result> {
  const typed = textFields.map((field) => ({ field, text: form.get(field) ?? '' }));
  const chosen = listFields.map((field) => ({ field, text: form.getAll(field).join(BETWEEN) }));
  const words = locales.map((locale) => {
    const [summary = '', use = '', coverAlt = ''] = wordFields.map((field) => form.get(`${field}.${locale}`) ?? '');
    return { locale, summary, use, coverAlt };
  });
  const expectedVersion = Number(form.get('version')) || 0;
  const input = { id, expectedVersion, source: form.get('source') ?? '', fields: [...typed, ...chosen], words };
  return (await api(SaveBookDocument, { input })).saveBook;
}

function status(wanted: 'published' | 'withdrawn') {
  return async ({ api }: ActionRequest, id: string): Promise<Result> =>
    (await api(SetBookStatusDocument, { input: { id, status: wanted } })).setBookStatus;
}

async function hold({ api, form }: ActionRequest, bookId: string): Promise<Result> {
  const roomId = form.get('roomId') ?? '';
  const copies = Number.parseInt(form.get('copies') ?? '', 10) || 0;
  const input = { bookId, roomId, copies, note: form.get('note') ?? '' };
  return (await api(SetBookHoldingDocument, { input })).setBookHolding;
}

/** A line of the report is mended, or the whole of it confirmed. */
export const decideImport: FormAction = async (request) => {
  const { form, params, locale } = request;
  const importId = params['id'] ?? '';
  const isMending = form.get('intent') === 'mend';
  const result = isMending ? await mend(request, importId) : await confirm(request, importId);
  if (result.__typename === 'Refused') {
    const line = form.get('number') ?? '';
    const fields = (result.faults ?? []).map(({ field, code }) => ({ field: `${field}.${line}`, code }));
    return faults({ code: result.code, fields });
  }
  const done = isMending ? 'mended' : 'confirmed';
  return redirectTo(pathTo(locale, '/books/import/$id', { id: importId }, { done }));
};

async function mend({ api, form }: ActionRequest, importId: string): Promise<Result> {
  const number = Number(form.get('number')) || 0;
  const fields = form.getAll('field').map((field) => ({ field, text: form.get(`${field}.${number}`) ?? '' }));
  return (await api(MendBookImportLineDocument, { input: { importId, number, fields } })).mendBookImportLine;
}

async function confirm({ api, form }: ActionRequest, importId: string): Promise<Result> {
  const roomId = form.get('roomId');
  const input = {
    importId,
    publish: form.get('publish') === 'yes',
    senses: form.getAll('senses'),
    ...(roomId && { roomId }),
  };
  return (await api(ConfirmBookImportDocument, { input })).confirmBookImport;
}
