import { locales } from '@inclusive/localisation/locale';
import {
  ChooseExhibitionPhotosDocument,
  KeepExhibitionStopDocument,
  KeepExhibitionWordsDocument,
  RemoveExhibitionStopDocument,
} from '../../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { type Result, refusal } from '../../../shared/routing/refusal.ts';
import { chosenAfter } from './choice.rules.ts';

const seen = ({ params, form }: ActionRequest) => ({
  contest: params['contest'] ?? '',
  version: Number(form.get('version')) || 0,
});

function outcome({ params, locale }: ActionRequest, result: Result, search: Record<string, string>): ActionOutcome {
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/organise/$contest/exhibition', { contest: params['contest'] ?? '' }, search));
}

function wordsOf({ form }: ActionRequest, names: readonly string[]) {
  return locales.map((locale) => ({
    locale,
    fields: names.map((field) => ({ field, text: form.get(`${field}.${locale}`) ?? '' })),
  }));
}

/** Adds, leaves out, moves, or keeps the order to which the photos were dragged. */
export const choosePhotos: FormAction = async (request) => {
  const { api, form } = request;
  const order = form.getAll('order');
  const add = form.getAll('add');
  const [move, leaveOut] = [form.get('move'), form.get('leaveOut')];
  const photos = chosenAfter({ order, move, leaveOut, add });
  const { chooseExhibitionPhotos: result } = await api(ChooseExhibitionPhotosDocument, {
    input: { ...seen(request), photos },
  });
  const done = leaveOut ? 'left' : add.length ? 'added' : 'ordered';
  return outcome(request, result, { done, ...(move && { at: move.split(':')[0] ?? '' }) });
};

/** Degrees as they are typed, with a point or a comma. */
const degrees = (typed: string) => Number(typed.trim().replace(',', '.'));

export const keepStop: FormAction = async (request) => {
  const { api, form, params } = request;
  const stop = params['stop'] ?? '';
  if (form.get('intent') === 'remove') {
    const input = { ...seen(request), id: stop };
    const { removeExhibitionStop: result } = await api(RemoveExhibitionStopDocument, { input });
    return outcome(request, result, { done: 'stopRemoved' });
  }
  const text = (name: string) => form.get(name) ?? '';
  const wrong = ['lat', 'lon'].filter((name) => !Number.isFinite(degrees(text(name))));
  if (wrong.length) return faults({ fields: wrong.map((field) => ({ field, code: 'INVALID_NUMBER' })) });
  const number = (name: string) => (text(name).trim() === '' ? null : degrees(text(name)));
  const { keepExhibitionStop: result } = await api(KeepExhibitionStopDocument, {
    input: {
      ...seen(request),
      id: stop === 'new' ? null : stop,
      fromDay: text('fromDay'),
      toDay: text('toDay'),
      room: text('room') || null,
      address: text('address') || null,
      lat: number('lat'),
      lon: number('lon'),
      words: wordsOf(request, ['name', 'note']),
      translationsFit: form.has('translationsFit'),
    },
  });
  return outcome(request, result, { done: 'stop' });
};

export const keepPhotoWords: FormAction = async (request) => {
  const { api, form, params } = request;
  const { keepExhibitionWords: result } = await api(KeepExhibitionWordsDocument, {
    input: {
      ...seen(request),
      photoId: params['photo'] ?? '',
      words: wordsOf(request, ['title', 'story']),
      translationsFit: form.has('translationsFit'),
    },
  });
  return outcome(request, result, { done: 'words' });
};
