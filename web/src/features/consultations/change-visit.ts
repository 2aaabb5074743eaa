import { BookingDocument, CancelBookingDocument, MoveBookingDocument } from '../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { isMoment } from './hold-time.ts';
import { answerOffer } from './wait-for-time.ts';

/** Another time for the visit; afterwards the page offers the way back to the former one. */
export const moveVisit: FormAction = async ({ api, params, form, locale }) => {
  const { token = '' } = params;
  const at = form.get('at') ?? '';
  if (!isMoment(at)) return faults({ code: 'NOT_OFFERED' });
  const { booking } = await api(BookingDocument, { token, locale });
  const { moveBooking: result } = await api(MoveBookingDocument, { token, startsAt: at });
  if (result.__typename === 'Refused') return faults({ code: result.code });
  return redirectTo(pathTo(locale, '/booking/$token', { token }, { moved: booking?.startsAt }));
};

/** The forms on the page of a booking: back to the former time, cancel; on the waiting list: take, pass, leave. */
export const changeVisit: FormAction = async (request) => {
  const { api, params, form, locale } = request;
  if (form.has('at')) return moveVisit(request);
  const answered = await answerOffer(request);
  if (answered) return answered;
  const { token = '' } = params;
  const { cancelBooking: result } = await api(CancelBookingDocument, { token });
  if (result.__typename === 'Refused') return faults({ code: result.code });
  return redirectTo(pathTo(locale, '/booking/$token', { token }));
};
