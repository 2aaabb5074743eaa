import { locales } from '@inclusive/localisation/locale';
import {
  EnterDiaryDocument,
  RenewCalendarDocument,
  RevokeCalendarDocument,
  SaveDiaryDocument,
} from '../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { keepOpenings } from './opening.actions.ts';

export const enterDiary: FormAction = async ({ api, form, locale }) => {
  const text = (name: string) => form.get(name) ?? '';
  const [organisationId = '', roomId = ''] = text('room').split(' ');
  if (!roomId) return faults({ code: 'INPUT_INVALID', fields: { room: 'REQUIRED_CHOICE' } });
  const input = { organisationId, roomId, kind: text('kind'), name: text('name') };
  const { enterDiary: result } = await api(EnterDiaryDocument, { input });
  if (result.__typename === 'Refused') return faults({ code: result.code, fields: result.faults });
  return redirectTo(pathTo(locale, '/diaries/$diary', { diary: result.id }, { done: 'entered' }));
};

/** The forms of a diary's hours, and of its calendar subscription. */
export const keepDiary: FormAction = async (request) => {
  const { params, form, locale } = request;
  const { diary = '' } = params;
  const subscribed = await changeSubscription(request, diary);
  if (subscribed) return subscribed;
  const result = await keepOpenings(request, diary);
  if (!result) return faults({ code: 'UNKNOWN' });
  if (result.__typename === 'Refused') return faults({ code: result.code, fields: result.faults ?? [] });
  return redirectTo(pathTo(locale, '/diaries/$diary', { diary }, { done: form.get('intent') ?? '' }));
};

/** The address is told once, in the answer to this very form: only its hash is kept. */
async function changeSubscription(
  { api, form, locale }: ActionRequest,
  diary: string,
): Promise<ActionOutcome | undefined> {
  const intent = form.get('intent');
  if (intent === 'renewCalendar') {
    const { address } = (await api(RenewCalendarDocument, { input: { diaryId: diary, locale } })).renewCalendar;
    return { kind: 'refused', code: 'CALENDAR_RENEWED', fields: {}, values: { address }, isDone: true };
  }
  if (intent !== 'revokeCalendar') return undefined;
  await api(RevokeCalendarDocument, { diaryId: diary });
  return redirectTo(pathTo(locale, '/diaries/$diary', { diary }, { done: intent }));
}

export const saveDiary: FormAction = async ({ api, params, form, locale }) => {
  const { diary: id = '' } = params;
  const words = locales.map((each) => ({
    locale: each,
    name: form.get(`name.${each}`) ?? '',
    role: form.get(`role.${each}`) ?? '',
  }));
  const input = {
    id,
    expectedVersion: Number(form.get('version')),
    videoUrl: form.get('videoUrl')?.trim() || null,
    languages: form.getAll('languages'),
    personId: form.get('personId') || null,
    withinId: form.get('withinId') || null,
    isActive: form.get('isClosed') !== 'yes',
    words,
  };
  const { saveDiary: result } = await api(SaveDiaryDocument, { input });
  if (result.__typename !== 'Refused')
    return redirectTo(pathTo(locale, '/diaries/$diary', { diary: id }, { done: 'saved' }));
  const fields = result.faults.map(({ field, code }) => ({ field: field === 'name' ? `name.${locale}` : field, code }));
  return faults({ code: result.code, fields });
};
