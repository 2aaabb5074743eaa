import { isDay } from '@inclusive/calendar/days';
import {
  AddExtraHoursDocument,
  AddOpeningHoursDocument,
  ChangeOpeningHoursDocument,
  CloseDaysDocument,
  DropDepartingDaysDocument,
  EndOpeningHoursDocument,
} from '../../shared/operations/graphql.ts';
import type { ActionRequest } from '../../shared/routing/action.ts';

interface Result {
  __typename: string;
  code?: string;
  faults?: { field: string; code: string }[];
}

type Act = (request: ActionRequest, diaryId: string) => Promise<Result>;

const text = (form: URLSearchParams, name: string) => form.get(name)?.trim() ?? '';
const given = (form: URLSearchParams, name: string) => text(form, name) || null;

/** Of the plan that stood beside the form. */
const versionOf = (form: URLSearchParams) => ({ expectedVersion: Number(text(form, 'version')) || null });

/** What is no day is as if nothing was typed. */
const dayOf = (form: URLSearchParams, name: string) => (isDay(text(form, name)) ? text(form, name) : '');

const addHours: Act = async ({ api, form }, diaryId) => {
  const input = {
    diaryId,
    ...versionOf(form),
    weekdays: form.getAll('weekdays').map(Number),
    opens: text(form, 'opens'),
    closes: text(form, 'closes'),
    roomId: given(form, 'roomId'),
    firstDay: dayOf(form, 'firstDay') || null,
    lastDay: dayOf(form, 'lastDay') || null,
  };
  return (await api(AddOpeningHoursDocument, { input })).addOpeningHours;
};

const changeHours: Act = async ({ api, form }) => {
  const [opens, closes] = [text(form, 'opens'), text(form, 'closes')];
  const lastDay = dayOf(form, 'lastDay') || null;
  const input = { id: text(form, 'hours'), ...versionOf(form), opens, closes, lastDay };
  return (await api(ChangeOpeningHoursDocument, { input })).changeOpeningHours;
};

const endHours: Act = async ({ api, form }) =>
  (await api(EndOpeningHoursDocument, { id: text(form, 'hours'), ...versionOf(form) })).endOpeningHours;

const closeDays: Act = async ({ api, form }, diaryId) => {
  const firstDay = dayOf(form, 'firstDay');
  const lastDay = dayOf(form, 'lastDay') || firstDay;
  if (!firstDay) return missing('firstDay');
  return (await api(CloseDaysDocument, { input: { diaryId, ...versionOf(form), firstDay, lastDay } })).closeDays;
};

const addExtra: Act = async ({ api, form }, diaryId) => {
  const day = dayOf(form, 'day');
  if (!day) return missing('day');
  const input = {
    diaryId,
    ...versionOf(form),
    day,
    opens: text(form, 'opens'),
    closes: text(form, 'closes'),
    roomId: given(form, 'roomId'),
  };
  return (await api(AddExtraHoursDocument, { input })).addExtraHours;
};

const dropDays: Act = async ({ api, form }, diaryId) =>
  (await api(DropDepartingDaysDocument, { diaryId, id: text(form, 'line'), ...versionOf(form) })).dropDepartingDays;

const acts: Record<string, Act> = { addHours, changeHours, endHours, closeDays, addExtra, dropDays };

/** Carries out what a form of `OpeningPlan` asks for; undefined where the pressed button is none of theirs. */
export function keepOpenings(request: ActionRequest, diaryId: string): Promise<Result> | undefined {
  const intent = request.form.get('intent') ?? '';
  return Object.hasOwn(acts, intent) ? acts[intent]?.(request, diaryId) : undefined;
}

function missing(field: string): Result {
  return { __typename: 'Refused', code: 'INPUT_INVALID', faults: [{ field, code: 'REQUIRED' }] };
}
