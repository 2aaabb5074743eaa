import {
  BookConsultationDocument,
  ExtendHoldDocument,
  OfferDocument,
  ReleaseHoldDocument,
} from '../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo, stillHere } from '../../shared/routing/action.ts';
import { type FormValues, keptValues } from '../../shared/routing/form-state.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { textOf } from '../../shared/routing/search.ts';

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the buttons of the form ask for. */
export const bookOrKeep: FormAction = async (request) => {
  const { api, params, search, form, locale } = request;
  const token = textOf(search['hold']);
  if (token && form.has('extend')) {
    const { extendHold: result } = await api(ExtendHoldDocument, { token });
    return result.__typename === 'Refused' ? faults({ code: result.code }) : stillHere('HOLD_EXTENDED');
  }
  if (token && form.has('release')) {
    await api(ReleaseHoldDocument, { token });
    const { room = '', service = '' } = params;
    return redirectTo(pathTo(locale, '/rooms/$room/book/$service', { room, service }));
  }
  return bookVisit(request);
};

/** Books what the form says. A refused form keeps what was typed; a used-up key is replaced. */
const bookVisit: FormAction = async ({ api, params, search, form, locale }) => {
  const { room = '', service = '' } = params;
  const { offer } = await api(OfferDocument, { locale, room, service });
  const text = (name: string) => form.get(name) ?? '';
  const { bookConsultation: result } = await api(BookConsultationDocument, {
    input: {
      offerId: offer.id,
      startsAt: text('at') || String(search['at']),
      hold: textOf(search['hold']) ?? null,
      idempotencyKey: KEY.test(text('formId')) ? text('formId') : crypto.randomUUID(),
      locale,
      name: text('name'),
      channel: text('channel'),
      language: text('language'),
      forWhom: text('forWhom'),
      hasGuardian: form.has('hasGuardian'),
      reach: text('reach'),
      phone: text('phone'),
      email: text('email'),
      adjustments: form.getAll('adjustments'),
      note: text('note'),
      places: numberOf(text('places')),
      repeats: numberOf(text('repeats')),
    },
  });
  if (result.__typename === 'BookedConsultation') {
    return redirectTo(pathTo(locale, '/booking/$token', { token: result.token }, { done: 1 }));
  }
  const { code, faults: fields } = result;
  if (code === 'SERIES_NOT_FREE')
    return faults({ code, values: { ...keptValues(form), notFree: fields.map(({ field }) => field) } });
  return faults({ code, fields, values: code === 'FORM_ALREADY_USED' ? withoutKey(form) : keptValues(form) });
};

/** An empty field is the usual one; what is no number the API refuses. */
function numberOf(text: string): number {
  const number = text.trim() === '' ? 1 : Number(text);
  return Number.isInteger(number) && Math.abs(number) < 10_000 ? number : 0;
}

function withoutKey(form: URLSearchParams): FormValues {
  const { formId: _formId, ...values } = keptValues(form);
  return values;
}
