import { type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { textOf } from '../../shared/routing/search.ts';
import { authFaults } from './auth-faults.ts';

/** Letters to the new account come in the language in which it was made. */
export const signUp: FormAction = async ({ auth, form, locale, search }) => {
  const returnTo = textOf(search['return']);
  const [name, email, password] = ['name', 'email', 'password'].map((field) => form.get(field) ?? '');
  const answer = await auth('sign-up/email', { name, email, password, locale, returnTo });
  if (!answer.ok) return authFaults(answer);
  return redirectTo(pathTo(locale, '/check-your-mail', undefined, { for: 'sign-up', return: returnTo }));
};

export const sendConfirmationAgain: FormAction = async ({ auth, form, locale, search }) => {
  const returnTo = textOf(search['return']);
  const answer = await auth('send-verification-email', { email: form.get('email') ?? '', returnTo });
  if (!answer.ok) return authFaults(answer);
  return redirectTo(pathTo(locale, '/check-your-mail', undefined, { for: 'sign-up', return: returnTo, again: '1' }));
};

export const confirmAddress: FormAction = async ({ auth, locale, search }) => {
  const answer = await auth('verify-email', { token: textOf(search['token']) ?? 'none' });
  if (!answer.ok) return authFaults(answer);
  if (search['for'] === 'email') return redirectTo(pathTo(locale, '/account', undefined, { done: 'email' }));
  return redirectTo(pathTo(locale, '/sign-in', undefined, { done: 'confirmed', return: textOf(search['return']) }));
};
