import { locales } from '@inclusive/localisation/locale';
import { EnterDiaryDocument, SaveDiaryDocument } from '../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../../shared/routing/action.ts';
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

/** The forms of a diary's hours. */
export const keepDiary: FormAction = async (request) => {
  const { params, form, locale } = request;
  const { diary = '' } = params;
  const result = await keepOpenings(request, diary);
  if (!result) return faults({ code: 'UNKNOWN' });
  if (result.__typename === 'Refused') return faults({ code: result.code, fields: result.faults ?? [] });
  return redirectTo(pathTo(locale, '/diaries/$diary', { diary }, { done: form.get('intent') ?? '' }));
};

export const saveDiary: FormAction = async ({ api, params, form, locale }) => {
  const { diary: id = '' } = params;
  const words = locales.map((each) => ({
    locale: each,
    name: form.get(`name.${each}`) ?? '',
    role: form.get(`role.${each}`) ?? '',
  }));
  const input = {
    id,
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
