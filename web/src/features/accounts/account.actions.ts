import {
  type ActionOutcome,
  type ActionRequest,
  type FormAction,
  faults,
  redirectTo,
} from '../../shared/routing/action.ts';
import { EndSessionDocument, UpdateProfileDocument } from '../../shared/operations/graphql.ts';
import { pathTo } from '../../shared/routing/paths.ts';
import { authFaults } from './auth-faults.ts';

/** The forms of the account screen, by their hidden field `intent`. */
const intents: Record<string, FormAction> = {
  profile: async (request) => {
    const input = { name: textIn(request, 'name'), locale: textIn(request, 'locale') };
    const { updateProfile: result } = await request.api(UpdateProfileDocument, { input });
    return result.__typename === 'Refused' ? faults({ fields: result.faults }) : done(request, 'profile');
  },
  email: async (request) => {
    const body = { newEmail: textIn(request, 'newEmail'), password: textIn(request, 'emailPassword') };
    const answer = await request.auth('change-email', body);
    if (answer.ok) return done(request, 'emailSent');
    return renamed(authFaults(answer), { password: 'emailPassword' });
  },
  password: async (request) => {
    const body = { currentPassword: textIn(request, 'currentPassword'), newPassword: textIn(request, 'newPassword') };
    const answer = await request.auth('change-password', body);
    return answer.ok ? done(request, 'passwordChanged') : authFaults(answer);
  },
  session: async (request) => {
    const { endSession: result } = await request.api(EndSessionDocument, { id: textIn(request, 'session') });
    return result.__typename === 'Refused' ? faults({ code: result.code }) : done(request, 'session');
  },
  everywhere: async (request) => {
    await request.auth('revoke-sessions', {});
    return leave(request, 'everywhere');
  },
  'sign-out': (request) => leave(request, 'signedOut'),
};

export const manageAccount: FormAction = async (request) => {
  const act = intents[textIn(request, 'intent')];
  return act ? act(request) : faults({ code: 'UNKNOWN' });
};

export const deleteAccount: FormAction = async (request) => {
  const answer = await request.auth('delete-user', { password: textIn(request, 'password') });
  if (!answer.ok) return authFaults(answer);
  return redirectTo(pathTo(request.locale, '/sign-in', undefined, { done: 'deleted' }));
};

async function leave({ auth, locale }: ActionRequest, why: string): Promise<ActionOutcome> {
  await auth('sign-out', {});
  return redirectTo(pathTo(locale, '/sign-in', undefined, { done: why }));
}

function done({ locale }: ActionRequest, what: string): ActionOutcome {
  return redirectTo(pathTo(locale, '/account', undefined, { done: what }));
}

function textIn({ form }: ActionRequest, name: string): string {
  return form.get(name) ?? '';
}

function renamed(outcome: ActionOutcome, names: Record<string, string>): ActionOutcome {
  if (outcome.kind !== 'refused') return outcome;
  return {
    ...outcome,
    fields: Object.fromEntries(Object.entries(outcome.fields).map(([name, code]) => [names[name] ?? name, code])),
  };
}
