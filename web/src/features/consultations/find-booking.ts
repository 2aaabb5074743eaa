import { codeOf } from '../../shared/api-failure.ts';
import { FindBookingDocument } from '../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';

/** From the code to the booking's own page. */
export const findBooking: FormAction = async ({ api, form, locale }) => {
  try {
    const { findBooking: result } = await api(FindBookingDocument, { code: form.get('code') ?? '' });
    if (result.__typename === 'Refused') return faults({ code: result.code, fields: result.faults });
    return redirectTo(pathTo(locale, '/booking/$token', { token: result.token }));
  } catch (error) {
    if (codeOf(error) === 'TOO_MANY') return faults({ code: 'TOO_MANY' });
    throw error;
  }
};
