import { HoldTimeDocument, OfferDocument, ReleaseHoldDocument } from '../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { textOf } from '../../shared/routing/search.ts';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/** Keeps the chosen time and goes on to the form; or lets go of the one that was kept before. */
export const holdTime: FormAction = async ({ api, params, search, form, locale }) => {
  const { room = '', service = '' } = params;
  const here = { room, service };
  const [instead, at] = [textOf(search['hold']), form.get('at') ?? ''];
  if (instead && form.has('release')) {
    await api(ReleaseHoldDocument, { token: instead });
    return redirectTo(pathTo(locale, '/rooms/$room/book/$service', here, { day: textOf(search['day']) }));
  }
  if (!isMoment(at)) return faults({ code: 'NOT_OFFERED' });
  const { offer } = await api(OfferDocument, { locale, room, service });
  const { holdTime: result } = await api(HoldTimeDocument, { offer: offer.id, startsAt: at, instead: instead ?? null });
  if (result.__typename === 'Refused' && result.code !== 'TOO_MANY_HELD') return faults({ code: result.code });
  const hold = result.__typename === 'HeldTime' ? result.token : undefined;
  return redirectTo(pathTo(locale, '/rooms/$room/book/$service/confirm', here, { at, hold }));
};

export function isMoment(text: string): boolean {
  return MOMENT.test(text) && !Number.isNaN(Date.parse(text));
}
