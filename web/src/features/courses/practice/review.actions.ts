import { GiveBackReviewDocument, GiveReviewDocument } from '../../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';

const MET = 'met.';

/** Sends the answer, or gives the task back to the list. */
export const reviewAction: FormAction = async ({ api, params, form, locale }) => {
  const id = params['review'] ?? '';
  const toList = (done: string) => redirectTo(pathTo(locale, '/learning/reviews', {}, { done }));
  if (form.get('intent') === 'give-back') {
    await api(GiveBackReviewDocument, { id });
    return toList('returned');
  }
  const criteria = new Set(
    [...form.keys()].filter((name) => name.startsWith(MET)).map((name) => name.slice(MET.length)),
  );
  const marks = [...criteria].map((criterion) => ({
    criterion,
    isMet: form.get(`${MET}${criterion}`) === 'yes',
    comment: form.get(`comment.${criterion}`) ?? '',
  }));
  const { giveReview: given } = await api(GiveReviewDocument, { input: { id, marks, words: form.get('words') ?? '' } });
  if (given.__typename !== 'Refused') return toList('sent');
  return faults({ code: given.code === 'INPUT_INVALID' ? undefined : given.code, fields: given.faults });
};
