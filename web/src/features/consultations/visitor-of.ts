import { type FormValues, keptValues } from '../../shared/routing/form-state.ts';

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a form says of the visit and the visitor. */
export function visitorOf(form: URLSearchParams) {
  const text = (name: string) => form.get(name) ?? '';
  return {
    name: text('name'),
    channel: text('channel'),
    language: text('language'),
    forWhom: text('forWhom'),
    hasGuardian: form.has('hasGuardian'),
    reach: text('reach'),
    phone: text('phone'),
    email: text('email'),
    adjustments: form.getAll('adjustments'),
    note: text('note'),
    places: numberOf(text('places')),
    ageBand: text('ageBand') || null,
    municipality: text('municipality') || null,
  };
}

/** The key under which the form counts once. */
export function keyOf(form: URLSearchParams): string {
  const key = form.get('formId') ?? '';
  return KEY.test(key) ? key : crypto.randomUUID();
}

/** An empty field is the usual one; what is no number the API refuses. */
export function numberOf(text: string): number {
  const number = text.trim() === '' ? 1 : Number(text);
  return Number.isInteger(number) && Math.abs(number) < 10_000 ? number : 0;
}

/** A used-up key is replaced by a new one. */
export function withoutKey(form: URLSearchParams): FormValues {
  const { formId: _formId, ...values } = keptValues(form);
  return values;
}
