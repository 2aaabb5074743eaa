import type { Locale } from '@inclusive/localisation/locale';
import { type ActionOutcome, type AuthAnswer, type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo, safeReturn } from '../../shared/routing/paths.ts';
import { textOf } from '../../shared/routing/search.ts';
import { authFaults, needsSecondStep } from './auth-faults.ts';

type Search = Readonly<Record<string, string | string[]>>;

/** Where to go once signed in. */
export function wayBack(locale: Locale, search: Search): string {
  return safeReturn(textOf(search['return']), pathTo(locale, '/account'));
}

const textIn = (form: URLSearchParams, name: string) => form.get(name) ?? '';

/** By password, or by a link that is sent to the address. */
export const signIn: FormAction = async ({ auth, form, locale, search }) => {
  const email = textIn(form, 'email');
  if (form.get('intent') === 'link') {
    const sent = await auth('sign-in/magic-link', { email, returnTo: textOf(search['return']) });
    return sent.ok ? redirectTo(pathTo(locale, '/check-your-mail', undefined, { for: 'link' })) : authFaults(sent);
  }
  const answer = await auth('sign-in/email', {
    email,
    password: textIn(form, 'password'),
    returnTo: textOf(search['return']),
  });
  return afterFirstStep(answer, locale, search);
};

export const signInByLink: FormAction = async ({ auth, locale, search }) => {
  const answer = await auth('magic-link/verify', { token: textOf(search['token']) ?? '' });
  if (answer.status === 422) return authFaults({ ...answer, data: { code: 'INVALID_TOKEN' } });
  return afterFirstStep(answer, locale, search);
};

export const secondStep: FormAction = async ({ auth, form, locale, search }) => {
  const path = search['with'] === 'backup' ? 'two-factor/verify-backup-code' : 'two-factor/verify-totp';
  const answer = await auth(path, { code: textIn(form, 'code') });
  return answer.ok ? redirectTo(wayBack(locale, search)) : authFaults(answer);
};

export const requestReset: FormAction = async ({ auth, form, locale }) => {
  const answer = await auth('request-password-reset', { email: textIn(form, 'email') });
  return answer.ok ? redirectTo(pathTo(locale, '/check-your-mail', undefined, { for: 'reset' })) : authFaults(answer);
};

export const resetPassword: FormAction = async ({ auth, form, locale, search }) => {
  const answer = await auth('reset-password', {
    token: textOf(search['token']) ?? 'none',
    newPassword: textIn(form, 'newPassword'),
  });
  return answer.ok ? redirectTo(pathTo(locale, '/sign-in', undefined, { done: 'password' })) : authFaults(answer);
};

function afterFirstStep(answer: AuthAnswer, locale: Locale, search: Search): ActionOutcome {
  if (!answer.ok) return authFaults(answer);
  const back = { return: textOf(search['return']) };
  return redirectTo(
    needsSecondStep(answer) ? pathTo(locale, '/sign-in/second-step', undefined, back) : wayBack(locale, search),
  );
}
