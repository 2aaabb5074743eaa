import type { RoomContent } from '@inclusive/course-content/room';
import type { Locale } from '@inclusive/localisation/locale';
import {
  AuthoredRoomDocument,
  ChangeRoomFactsDocument,
  CloseRoomOnHolidaysDocument,
  CreateRoomDocument,
  DiscardRoomDocument,
  PublishRoomDocument,
  RestoreRoomDocument,
  SaveRoomDocument,
  SaveRoomWordsDocument,
  SendBackRoomDocument,
  SubmitRoomDocument,
  TakeBackRoomDocument,
} from '../../../shared/operations/graphql.ts';
import {
  type ActionOutcome,
  type ActionRequest,
  faults,
  type FormAction,
  redirectTo,
} from '../../../shared/routing/action.ts';
import { pathTo } from '../../../shared/routing/paths.ts';
import { doneBy, isIntent, type Intent } from '../done.ts';
import { type Result, refusal } from '../../../shared/routing/refusal.ts';
import { moved, textIn, withSpan, withStep, withThing, withUsual } from './room-parts.ts';

export const createRoom: FormAction = async ({ api, form, locale }) => {
  const text = textIn(form);
  const input = {
    organisationId: text('organisationId'),
    name: text('name'),
    slug: text('slug'),
    address: text('address'),
    ...positionIn(form),
  };
  const { createRoom: result } = await api(CreateRoomDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/authoring/rooms/$room', { room: result.slug }));
};

function positionIn(form: URLSearchParams): { lat: number | null; lon: number | null } {
  const degrees = (name: string) => {
    const typed = textIn(form)(name).replace(',', '.');
    return typed && Number.isFinite(Number(typed)) ? Number(typed) : null;
  };
  return { lat: degrees('lat'), lon: degrees('lon') };
}

export const changeFacts: FormAction = async ({ api, form, params, locale }) => {
  const { room = '' } = params;
  const text = textIn(form);
  const input = {
    room,
    ...{ address: text('address'), phone: text('phone'), email: text('email') },
    ...positionIn(form),
    hasExactPosition: text('hasExactPosition') === 'yes',
    features: form.getAll('features'),
    languages: form.getAll('languages'),
    isOpen: text('status') === 'open',
    isConfirmed: text('isConfirmed') === 'yes',
  };
  const { changeRoomFacts: result } = await api(ChangeRoomFactsDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/authoring/rooms/$room/facts', { room }, { done: 'saved' }));
};

/** Everything that is decided about a room's words as a whole; the pressed button says what. */
export const manageRoom: FormAction = async (request) => {
  const { form, params, locale } = request;
  const { room = '' } = params;
  const intent = form.get('intent');
  if (!isIntent(intent) || !decide[intent]) return faults({ code: 'UNKNOWN' });
  const result = await decide[intent](request, room);
  if (result.__typename === 'Refused') return refusal(result);
  if (intent === 'discard') return redirectTo(pathTo(locale, '/authoring/rooms', undefined, { done: 'discarded' }));
  return redirectTo(pathTo(locale, '/authoring/rooms/$room', { room }, { done: doneBy[intent] }));
};

type Decide = (request: ActionRequest, room: string) => Promise<Result>;

const decide: Partial<Record<Intent, Decide>> = {
  submit: async ({ api, form }, room) =>
    (await api(SubmitRoomDocument, { room, changeNote: form.get('changeNote') ?? '' })).submitRoom,
  takeBack: async ({ api }, room) => (await api(TakeBackRoomDocument, { room })).takeBackRoom,
  sendBack: async ({ api, form }, room) =>
    (await api(SendBackRoomDocument, { room, note: form.get('note') ?? '' })).sendBackRoom,
  publish: async ({ api, form }, room) => {
    const acceptsStale = form.get('acceptsStale') === 'yes';
    return (await api(PublishRoomDocument, { room, acceptsStale })).publishRoom;
  },
  discard: async ({ api }, room) => (await api(DiscardRoomDocument, { room })).discardRoom,
};

type Change = (content: RoomContent, form: URLSearchParams, own: Locale) => RoomContent;

const without =
  (part: 'kit' | 'story'): Change =>
  (content, form) => ({ ...content, [part]: content[part].filter((each) => nameOf(each) !== form.get('id')) });

const shifted =
  (part: 'kit' | 'story', by: -1 | 1): Change =>
  (content, form) => ({
    ...content,
    [part]: moved<KitOrStep>(content[part], (each) => nameOf(each) === form.get('id'), by),
  });

type KitOrStep = RoomContent['kit'][number] | RoomContent['story'][number];

function nameOf(each: KitOrStep): string {
  return 'step' in each ? each.step : each.id;
}

const profileChanges: Record<string, Change> = {
  usual: withUsual,
  span: withSpan,
  remove: (content, form) => {
    const spans = content.profile.spans.filter(({ id }) => id !== form.get('id'));
    return { ...content, profile: { ...content.profile, spans } };
  },
};

const listChanges = (part: 'kit' | 'story', save: Change): Record<string, Change> => ({
  save,
  remove: without(part),
  up: shifted(part, -1),
  down: shifted(part, 1),
});

export const keepProfile = keeping('/authoring/rooms/$room/profile', profileChanges);
export const keepKit = keeping('/authoring/rooms/$room/kit', listChanges('kit', withThing));
export const keepStory = keeping('/authoring/rooms/$room/story', listChanges('story', withStep));

type KeepingPath = '/authoring/rooms/$room/profile' | '/authoring/rooms/$room/kit' | '/authoring/rooms/$room/story';

/** Changes one part of the draft by the pressed button; nothing is lost where a colleague has saved meanwhile. */
function keeping(path: KeepingPath, changes: Record<string, Change>): FormAction {
  return async ({ api, form, params, locale }) => {
    const { room = '' } = params;
    const intent = form.get('intent') ?? '';
    const change = Object.hasOwn(changes, intent) ? changes[intent] : undefined;
    if (!change) return faults({ code: 'UNKNOWN' });
    const { authoredRoom } = await api(AuthoredRoomDocument, { slug: room, locale });
    const content = change(authoredRoom.draft.content as RoomContent, form, authoredRoom.sourceLocale);
    const input = { room, expectedVersion: Number(form.get('version')), content };
    const { saveRoom: result } = await api(SaveRoomDocument, { input });
    if (result.__typename !== 'RoomDraftHead') return notSaved(result);
    const item = form.get('id');
    return redirectTo(`${pathTo(locale, path, { room }, { done: 'saved' })}${item ? `#at-${item}` : ''}`);
  };
}

/** The form names its fields without their place in the content. */
function notSaved(result: Result): ActionOutcome {
  if (result.__typename === 'RoomConflict') return faults({ code: 'CHANGED_MEANWHILE' });
  const fields = (result.faults ?? []).map(({ field, code }) => ({
    field: field.replace(/^(profile\.spans|kit|story)\.\d+\./, '').replace(/^profile\./, ''),
    code,
  }));
  return refusal({ ...result, faults: fields });
}

export const keepWords: FormAction = async ({ api, form, params, locale }) => {
  const { room = '', variant = '' } = params;
  const words = [...form]
    .filter(([name]) => name.startsWith('text.'))
    .map(([name, text]) => [name.slice('text.'.length), text] as const)
    .map(([name, text]) => ({ name, text, isReviewed: form.get(`reviewed.${name}`) === 'yes' }));
  const input = { room, variant, expectedVersion: Number(form.get('version')), words };
  const { saveRoomWords: result } = await api(SaveRoomWordsDocument, { input });
  if (result.__typename === 'RoomConflict') return faults({ code: 'CHANGED_MEANWHILE' });
  if (result.__typename === 'Refused') {
    const prefix = `words.${variant}.`;
    const fields = result.faults.map(({ field, code }) => ({ field: `text.${field.replace(prefix, '')}`, code }));
    return refusal({ ...result, faults: fields });
  }
  return redirectTo(pathTo(locale, '/authoring/rooms/$room/words/$variant', { room, variant }, { done: 'saved' }));
};

/** Takes the draft back to an earlier save. */
export const restoreRoom: FormAction = async ({ api, form, params, locale }) => {
  const { room = '' } = params;
  const { restoreRoom: result } = await api(RestoreRoomDocument, { room, save: form.get('save') ?? '' });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/authoring/rooms/$room/history', { room }, { done: 'restored' }));
};

export const closeOnHolidays: FormAction = async ({ api, form, params, locale }) => {
  const { room = '' } = params;
  const year = form.get('year') ?? '';
  const input = {
    room,
    days: form.getAll('days'),
    seenVisits: form.getAll('seen'),
    expectedVersion: Number(form.get('version')) || null,
  };
  const { closeRoomOnHolidays: result } = await api(CloseRoomOnHolidaysDocument, { input });
  if (result.__typename === 'Refused') return refusal(result);
  return redirectTo(pathTo(locale, '/authoring/rooms/$room/hours', { room }, { done: 'holidays', year }));
};
