import {
  BookConsultationDocument,
  ExtendHoldDocument,
  KeepHeldAnswersDocument,
  OfferDocument,
  ReleaseHoldDocument,
} from '../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
  stillHere,
} from '../../shared/routing/action.ts';
import { keptValues } from '../../shared/routing/form-state.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { textOf } from '../../shared/routing/search.ts';
import { keyOf, numberOf, visitorOf, withoutKey } from './visitor-of.ts';

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
  if (token && form.has('otherTime')) return keepAndLookOn(request, token);
  return bookVisit(request);
};

/** Other times are looked at; what was typed waits with the time that is kept. */
async function keepAndLookOn({ api, params, form, locale }: ActionRequest, token: string): Promise<ActionOutcome> {
  const { formId: _formId, otherTime, ...answers } = keptValues(form);
  await api(KeepHeldAnswersDocument, { token, answers: JSON.stringify(answers) });
  const { room = '', service = '' } = params;
  const day = textOf(otherTime);
  return redirectTo(pathTo(locale, '/rooms/$room/book/$service', { room, service }, { day, hold: token }));
}

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
      idempotencyKey: keyOf(form),
      locale,
      ...visitorOf(form),
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
