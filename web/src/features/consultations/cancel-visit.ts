import { CancelBookingDocument } from '../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';

export const cancelVisit: FormAction = async ({ api, params, locale }) => {
  const { token = '' } = params;
  const { cancelBooking: result } = await api(CancelBookingDocument, { token });
  if (result.__typename === 'Refused') return faults({ code: result.code });
  return redirectTo(pathTo(locale, '/booking/$token', { token }));
};
