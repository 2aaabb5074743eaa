import {
  JoinWaitingListDocument,
  LeaveWaitingListDocument,
  OfferDocument,
  PassOfferedTimeDocument,
  TakeOfferedTimeDocument,
} from '../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../shared/routing/action.ts';
import { keptValues } from '../../shared/routing/form-state.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { keyOf, visitorOf, withoutKey } from './visitor-of.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A place on the waiting list; its page is the later booking's. */
export const joinWaitingList: FormAction = async ({ api, params, form, locale }) => {
  const { room = '', service = '' } = params;
  const [firstDay, lastDay] = [form.get('firstDay') ?? '', form.get('lastDay') || (form.get('firstDay') ?? '')];
  if (!DAY.test(firstDay)) return faults({ code: 'INPUT_INVALID', fields: { firstDay: 'INVALID_DAY' } });
  if (!DAY.test(lastDay)) return faults({ code: 'INPUT_INVALID', fields: { lastDay: 'INVALID_DAY' } });
  const { offer } = await api(OfferDocument, { locale, room, service });
  const input = { offerId: offer.id, firstDay, lastDay, locale, idempotencyKey: keyOf(form), ...visitorOf(form) };
  const { joinWaitingList: result } = await api(JoinWaitingListDocument, { input });
  if (result.__typename === 'JoinedWaitingList') {
    return redirectTo(pathTo(locale, '/booking/$token', { token: result.token }));
  }
  const { code, faults: fields } = result;
  return faults({ code, fields, values: code === 'FORM_ALREADY_USED' ? withoutKey(form) : keptValues(form) });
};

/** The answers on the page of a place on the list; undefined when the form is another one. */
export async function answerOffer({ api, params, form, locale }: ActionRequest): Promise<ActionOutcome | undefined> {
  const { token = '' } = params;
  const answer = form.get('waiting');
  if (!answer) return undefined;
  const { __typename, ...result } = await outcomeOf(answer, token, api);
  if (__typename === 'Refused') return faults({ code: 'code' in result ? result.code : 'OFFER_OVER' });
  const done = answer === 'take' ? 1 : undefined;
  return redirectTo(pathTo(locale, '/booking/$token', { token }, { done }));
}

async function outcomeOf(answer: string, token: string, api: ActionRequest['api']) {
  if (answer === 'take') return (await api(TakeOfferedTimeDocument, { token })).takeOfferedTime;
  if (answer === 'pass') return (await api(PassOfferedTimeDocument, { token })).passOfferedTime;
  return (await api(LeaveWaitingListDocument, { token })).leaveWaitingList;
}
