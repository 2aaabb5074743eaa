import {
  ConfirmMaterialTextsDocument,
  CreateMaterialDocument,
  DiscardMaterialDocument,
  ModerateNoteDocument,
  ModerateReportDocument,
  PublishMaterialDocument,
  RestoreMaterialDocument,
  SendBackMaterialDocument,
  StartMaterialDocument,
  SubmitMaterialDocument,
  TakeBackMaterialDocument,
  WithdrawMaterialDocument,
} from '../../../shared/operations/graphql.ts';
import { type ActionRequest, faults, type FormAction, redirectTo } from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { doneBy, isIntent, type Intent } from '../done.ts';
import { type Result, refusal } from '../../../shared/routing/refusal.ts';
import { startInput } from '../start-input.ts';

export const createMaterial: FormAction = async ({ api, form, locale }) => {
  const input = startInput(form);
  const { createMaterial: result } = await api(CreateMaterialDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/authoring/materials/$slug/edit', { slug: result.slug }));
};

/** Everything that is decided about a material as a whole; the pressed button says what. */
export const manageMaterial: FormAction = async (request) => {
  const { form, params, locale } = request;
  const slug = params['slug'] ?? '';
  const intent = form.get('intent');
  if (intent === 'confirm') return confirmTexts(request);
  if (!isIntent(intent)) return faults({ code: 'UNKNOWN' });
  const result = await decide[intent](request, slug);
  if (result.__typename === 'Refused') return refusal(result);
  if (intent === 'discard') return redirectTo(pathTo(locale, '/authoring/materials', undefined, { done: 'discarded' }));
  return redirectTo(pathTo(locale, '/authoring/materials/$slug', { slug }, { done: doneBy[intent] }));
};

/** The texts of a variant still fit, although the original has changed. */
const confirmTexts: FormAction = async ({ api, form, params, locale }) => {
  const { slug = '' } = params;
  const variant = form.get('variant') ?? '';
  const { confirmMaterialTexts: result } = await api(ConfirmMaterialTextsDocument, { material: slug, variant });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/authoring/materials/$slug', { slug }, { done: 'confirmed' }));
};

type Decide = (request: ActionRequest, material: string) => Promise<Result>;

const decide: Record<Intent, Decide> = {
  start: async ({ api, form }, material) =>
    (await api(StartMaterialDocument, { material, revision: form.get('revision') || null })).startMaterial,
  submit: async ({ api, form }, material) =>
    (await api(SubmitMaterialDocument, { input: { material, changeNote: form.get('changeNote') ?? '' } }))
      .submitMaterial,
  takeBack: async ({ api }, material) => (await api(TakeBackMaterialDocument, { material })).takeBackMaterial,
  publish: async ({ api, form }, material) => {
    const acceptsStale = form.get('acceptsStale') === 'yes';
    return (await api(PublishMaterialDocument, { material, acceptsStale })).publishMaterial;
  },
  withdraw: async ({ api }, material) => (await api(WithdrawMaterialDocument, { material })).withdrawMaterial,
  discard: async ({ api }, material) => (await api(DiscardMaterialDocument, { material })).discardMaterial,
  sendBack: async ({ api, form }, material) =>
    (await api(SendBackMaterialDocument, { input: { material, note: form.get('note') ?? '' } })).sendBackMaterial,
};

/** Takes the draft back to an earlier save. */
export const restoreMaterial: FormAction = async ({ api, form, params, locale }) => {
  const { slug = '' } = params;
  const { restoreMaterial: result } = await api(RestoreMaterialDocument, {
    material: slug,
    save: form.get('save') ?? '',
  });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/authoring/materials/$slug/history', { slug }, { done: 'restored' }));
};

/** Decides about a note, or settles a report; the pressed button says what. */
export const moderateNotes: FormAction = async ({ api, form, locale }) => {
  const id = form.get('id') ?? '';
  const intent = form.get('intent');
  if (intent === 'settle') await api(ModerateReportDocument, { id });
  else {
    const input = { id, isShown: intent === 'show', reason: form.get('reason') ?? '' };
    const { moderateNote: result } = await api(ModerateNoteDocument, { input });
    if (result.__typename === 'Refused') return refusal(result);
  }
  const done = intent === 'settle' ? 'settled' : intent === 'show' ? 'shown' : 'refused';
  return redirectTo(pathTo(locale, '/authoring/notes', undefined, { done }));
};
