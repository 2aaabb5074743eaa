import type { Locale } from '@inclusive/localisation/locale';
import { isLocale } from '@inclusive/localisation/locale';
import {
  BookAtDeskDocument,
  CancelVisitDocument,
  DeskOffersDocument,
  MarkAttendanceDocument,
  MoveVisitDocument,
  WalkInTimesDocument,
} from '../../../shared/operations/graphql.ts';
import { type ActionRequest, faults, type FormAction, redirectTo } from '../../../shared/routing/action.ts';
import { keptValues } from '../../../shared/routing/form-state.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { textOf } from '../../../shared/routing/search.ts';
import { isMoment } from '../hold-time.ts';
import { keyOf, visitorOf, withoutKey } from '../visitor-of.ts';

/** The buttons beside a visit of the day: came, did not come, neither. */
export const markOnDay: FormAction = async (request) => {
  const { search, form, locale } = request;
  const id = form.get('visit') ?? '';
  const code = await mark(request, id);
  if (code) return faults({ code });
  const here = { room: textOf(search['room']), day: textOf(search['day']) };
  return redirectTo(`${pathTo(locale, '/visits', {}, here)}#visit-${id}`);
};

/** What can be done on the page of one visit. */
export const changeVisitAtDesk: FormAction = async (request) => {
  const { api, params, form, locale } = request;
  const { visit = '' } = params;
  const here = pathTo(locale, '/visits/$visit', { visit });
  if (form.has('attendance')) {
    const code = await mark(request, visit);
    return code ? faults({ code }) : redirectTo(here);
  }
  const { cancelVisit: result } = await api(CancelVisitDocument, { id: visit, locale });
  return result.__typename === 'Refused' ? faults({ code: result.code }) : redirectTo(here);
};

export const moveVisitAtDesk: FormAction = async ({ api, params, form, locale }) => {
  const { visit = '' } = params;
  const startsAt = form.get('at') ?? '';
  if (!isMoment(startsAt)) return faults({ fields: { at: 'REQUIRED' } });
  const { moveVisit: result } = await api(MoveVisitDocument, { id: visit, startsAt, locale });
  if (result.__typename === 'Refused') return faults({ code: result.code });
  return redirectTo(pathTo(locale, '/visits/$visit', { visit }, { moved: 1 }));
};

/** What the visitor wants to be called, and how to reach them; all else has an answer already. */
export const bookAtDesk: FormAction = async (request) => {
  const { api, search, form, locale } = request;
  const offers = (await api(DeskOffersDocument, { room: textOf(search['room']) ?? '', locale })).deskOffers;
  const offer = offers.find(({ id }) => id === form.get('offer'));
  const startsAt = form.get('at') ?? '';
  if (!offer || !isMoment(startsAt)) return faults({ fields: { at: 'REQUIRED' } });
  const visitor = visitorOf(form);
  return book(request, {
    ...visitor,
    offerId: offer.id,
    startsAt,
    reach: visitor.email.trim() ? 'email' : visitor.phone.trim() || visitor.channel === 'phone' ? 'phone' : 'none',
    locale: localeOf(form.get('letters'), locale),
  });
};

/** Receives somebody who is here. */
export const receiveWalkIn: FormAction = async (request) => {
  const { api, search, form, locale } = request;
  const [offerId = '', startsAt = ''] = (form.get('at') ?? '').split(' ');
  const times = (await api(WalkInTimesDocument, { room: textOf(search['room']) ?? '', locale })).walkInTimes;
  const time = times.find((each) => each.offerId === offerId);
  if (!time || !isMoment(startsAt)) return faults({ fields: { at: 'REQUIRED' } });
  const language = time.languages.includes(locale) ? locale : (time.languages[0] ?? '');
  return book(request, {
    ...visitorOf(form),
    offerId,
    startsAt,
    isHere: true,
    reach: 'none',
    channel: 'on-site',
    language,
    forWhom: 'self',
    locale,
  });
};

type Input = ReturnType<typeof visitorOf> & {
  offerId: string;
  startsAt: string;
  isHere?: boolean;
  locale: Locale;
};

async function book({ api, form, locale }: ActionRequest, input: Input) {
  const { bookAtDesk: result } = await api(BookAtDeskDocument, {
    input: { ...input, idempotencyKey: keyOf(form) },
    locale,
  });
  if (result.__typename === 'Visit') {
    return redirectTo(pathTo(locale, '/visits/$visit', { visit: result.id }, { done: 1 }));
  }
  const { code, faults: fields } = result;
  return faults({ code, fields, values: code === 'FORM_ALREADY_USED' ? withoutKey(form) : keptValues(form) });
}

async function mark({ api, form, locale }: ActionRequest, id: string): Promise<string | undefined> {
  const asked = form.get('attendance');
  const attendance = asked === 'attended' || asked === 'missed' ? asked : null;
  const { markAttendance: result } = await api(MarkAttendanceDocument, { id, attendance, locale });
  return result.__typename === 'Refused' ? result.code : undefined;
}

function localeOf(text: string | null, own: Locale): Locale {
  return text !== null && isLocale(text) ? text : own;
}
