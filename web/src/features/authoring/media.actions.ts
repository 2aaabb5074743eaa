import { isLocale } from '@inclusive/localisation/locale';
import { DeleteMediaDocument, DescribeMediaDocument } from '../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';

/** Keeps the words of a file in one language, or takes the file out of the library. */
export const changeMedia: FormAction = async ({ api, form, params, locale }) => {
  const { media = '' } = params;
  if (form.get('intent') === 'delete') {
    const { deleteMedia: result } = await api(DeleteMediaDocument, { id: media });
    if (result.__typename === 'Refused') return faults({ code: result.code });
    const organisation = form.get('organisation') ?? '';
    return redirectTo(pathTo(locale, '/authoring/media', undefined, { organisation, done: 'deleted' }));
  }
  const language = form.get('language');
  if (!isLocale(language)) return faults({ code: 'UNKNOWN' });
  const words = Object.fromEntries([...form].map(([name, text]) => [name.slice(name.indexOf('.') + 1), text]));
  const { describeMedia: result } = await api(DescribeMediaDocument, { input: { id: media, locale: language, words } });
  if (result.__typename !== 'Refused') {
    return redirectTo(pathTo(locale, '/authoring/media/$media', { media }, { done: 'described' }));
  }
  return faults({ fields: result.faults.map(({ field, code }) => ({ field: `${language}.${field}`, code })) });
};
