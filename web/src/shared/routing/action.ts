import type { Locale } from '@inclusive/localisation/locale';
import type { Api } from '../api.ts';
import { keptValues, type FormValues, type Refusal } from './form-state.ts';

/** Answer of one of better-auth's endpoints; its cookies go to the browser by themselves. */
export interface AuthAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly data: unknown;
}

/** Calls better-auth, e.g. `auth('sign-in/email', { email, password })`. */
export type Auth = (path: string, body: Record<string, unknown>) => Promise<AuthAnswer>;

export interface ActionRequest {
  readonly api: Api;
  readonly auth: Auth;
  readonly params: Readonly<Record<string, string>>;
  readonly search: Readonly<Record<string, string | string[]>>;
  readonly form: URLSearchParams;
  readonly locale: Locale;
  readonly publicUrl: string;
}

export type ActionOutcome =
  | { readonly kind: 'redirect'; readonly path: string; readonly setCookies?: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly code?: string;
      readonly fields: Record<string, string>;
      readonly values?: FormValues;
      readonly isDone?: boolean;
    };

/** Runs on the server when a page's form is posted to the page's own address. */
export type FormAction = (request: ActionRequest) => Promise<ActionOutcome>;

/** Done: 303 to a path of this site, with cookies where the action sets some of its own. */
export function redirectTo(path: string, setCookies: readonly string[] = []): ActionOutcome {
  if (!/^\/(?![/\\])/.test(path)) throw new Error(`${path} is not a path of this site`);
  return { kind: 'redirect', path, setCookies };
}

/** Refused: the same page again with status 422; what was typed is kept unless other values are given. */
export function faults(refused: {
  code?: string | undefined;
  fields?: Record<string, string> | readonly { field: string; code: string }[] | null;
  values?: FormValues;
}): ActionOutcome {
  const fields = refused.fields ?? {};
  return {
    kind: 'refused',
    ...(refused.code && { code: refused.code }),
    ...(refused.values && { values: refused.values }),
    fields: Array.isArray(fields)
      ? Object.fromEntries(fields.map(({ field, code }) => [field, code]))
      : (fields as Record<string, string>),
  };
}

/** Done, but the visitor is still at the form: the same page with everything typed; the code says what was done. */
export function stillHere(code: string): ActionOutcome {
  return { kind: 'refused', code, fields: {}, isDone: true };
}

export function refusalOf(outcome: Extract<ActionOutcome, { kind: 'refused' }>, form: URLSearchParams): Refusal {
  return {
    ...(outcome.code && { code: outcome.code }),
    ...(outcome.isDone && { isDone: true }),
    fields: outcome.fields,
    values: outcome.values ?? keptValues(form),
  };
}
