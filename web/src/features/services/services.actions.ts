import { isLocale } from '@inclusive/localisation/locale';
import {
  CreateServiceDocument,
  SaveServiceDocument,
  SaveServiceOfferDocument,
  SaveServiceWordsDocument,
  SwitchServiceDocument,
} from '../../shared/operations/graphql.ts';
import { type ActionRequest, faults, type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { noticeOf } from './notice.rules.ts';

interface Result {
  __typename: string;
  code?: string;
  faults?: { field: string; code: string }[];
}

export const createService: FormAction = async ({ api, form, locale }) => {
  const text = (name: string) => form.get(name) ?? '';
  const input = { organisationId: text('organisationId'), kind: text('kind'), title: text('title') };
  const { createService: result } = await api(CreateServiceDocument, { input });
  if (result.__typename === 'Refused') return faults({ code: result.code, fields: result.faults });
  return redirectTo(pathTo(locale, '/services/$service', { service: result.slug }, { done: 'created' }));
};

/** Everything that is done on the page of one service; the pressed button says what. */
export const keepService: FormAction = async (request) => {
  const { form, params, locale } = request;
  const { service = '' } = params;
  const intent = form.get('intent') ?? '';
  const act = Object.hasOwn(acts, intent) ? acts[intent as keyof typeof acts] : undefined;
  if (!act) return faults({ code: 'UNKNOWN' });
  const result = await act(request, form.get('id') ?? '');
  if (result.__typename === 'Refused') return faults({ code: result.code, fields: result.faults ?? [] });
  return redirectTo(pathTo(locale, '/services/$service', { service }, { done: intent }));
};

const acts = { facts, words, offer, switchOn: switching(true), switchOff: switching(false) };

/** What is no whole number is refused by the range of its field. */
const wholeOf = (form: URLSearchParams, name: string) => {
  const typed = form.get(name)?.trim() ?? '';
  return /^\d{1,6}$/.test(typed) ? Number(typed) : -1;
};

async function facts({ api, form }: ActionRequest, id: string): Promise<Result> {
  const input = {
    id,
    expectedVersion: Number(form.get('version')),
    kind: form.get('kind') ?? '',
    minutes: wholeOf(form, 'minutes'),
    stepMinutes: wholeOf(form, 'stepMinutes'),
    bufferBefore: wholeOf(form, 'bufferBefore'),
    bufferAfter: wholeOf(form, 'bufferAfter'),
    noticeMinutes: noticeOf(wholeOf(form, 'noticeMinutes'), form.get('noticeUnit') ?? ''),
    horizonDays: wholeOf(form, 'horizonDays'),
    places: wholeOf(form, 'places'),
    mostRepeats: wholeOf(form, 'mostRepeats'),
    languages: form.getAll('languages'),
    channels: form.getAll('channels'),
    adjustments: form.getAll('adjustments'),
  };
  return (await api(SaveServiceDocument, { input })).saveService;
}

async function words({ api, form, locale }: ActionRequest, id: string): Promise<Result> {
  const text = (name: string) => form.get(name) ?? '';
  const given = text('locale');
  const input = {
    id,
    expectedVersion: Number(form.get('version')),
    locale: isLocale(given) ? given : locale,
    title: text('title'),
    summary: text('summary'),
    awaits: text('awaits'),
    easySummary: text('easySummary'),
    easyAwaits: text('easyAwaits'),
    isChecked: form.get('isChecked') === 'yes',
  };
  return (await api(SaveServiceWordsDocument, { input })).saveServiceWords;
}

async function offer({ api, form }: ActionRequest, serviceId: string): Promise<Result> {
  const uses = form.getAll('diary').flatMap((diaryId) => {
    const use = form.get(`use.${diaryId}`) ?? '';
    return use ? [{ diaryId, use }] : [];
  });
  const [roomId, isActive] = [form.get('roomId') ?? '', form.get('isActive') === 'yes'];
  const input = { serviceId, expectedVersion: Number(form.get('version')), roomId, isActive, uses };
  return (await api(SaveServiceOfferDocument, { input })).saveServiceOffer;
}

function switching(isActive: boolean) {
  return async ({ api }: ActionRequest, id: string): Promise<Result> =>
    (await api(SwitchServiceDocument, { id, isActive })).switchService;
}
