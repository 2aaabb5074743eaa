import { AnswerReleaseDocument } from '../../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';

export const answerRelease: FormAction = async ({ api, params, form, locale }) => {
  const { token = '' } = params;
  const agrees = form.get('agrees') === 'yes';
  const consentVersion = Number(form.get('consentVersion')) || 0;
  const { answerRelease: result } = await api(AnswerReleaseDocument, { token, agrees, consentVersion });
  if (result.__typename === 'Refused') return faults({ code: result.code });
  return redirectTo(pathTo(locale, '/releases/$token', { token }, { done: 'yes' }));
};
