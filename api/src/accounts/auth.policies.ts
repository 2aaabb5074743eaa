import { createHash } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { addresseeOf, type AccountMails } from './account-mails.ts';
import type { AccountLetter } from './accounts.mails.ts';
import type { AttemptRule, Attempts } from './attempts.ts';
import { newAddressIn } from './verification-token.ts';

const FRESH_MS = 86_400_000;

/** Tries for one e-mail address, whoever makes them: passwords guessed, and letters which it is sent. */
const perAddress: Record<string, { kind: string; rule: AttemptRule }> = {
  '/sign-in/email': { kind: 'password', rule: { window: 900, max: 10 } },
  '/sign-up/email': { kind: 'letter', rule: { window: 1800, max: 6 } },
  '/sign-in/magic-link': { kind: 'letter', rule: { window: 1800, max: 6 } },
  '/send-verification-email': { kind: 'letter', rule: { window: 1800, max: 6 } },
  '/request-password-reset': { kind: 'letter', rule: { window: 1800, max: 6 } },
};

const askForPassword = new Set(['/change-email', '/delete-user']);

/** What this platform asks for beyond better-auth. */
export function policies(attempts: Attempts, mails: AccountMails): BetterAuthPlugin {
  return {
    id: 'inclusive-policies',
    hooks: {
      before: [
        { matcher: ({ path }) => path !== undefined && path in perAddress, handler: limitPerAddress(attempts) },
        { matcher: ({ path }) => path !== undefined && askForPassword.has(path), handler: requirePassword() },
        { matcher: ({ path }) => path === '/verify-email', handler: requireOwnSession() },
      ],
      after: [
        { matcher: ({ path }) => path === '/sign-in/email', handler: forgetAttempts(attempts) },
        { matcher: ({ path }) => path === '/change-email', handler: tell(mails, 'addressWillChange', 'account') },
        {
          matcher: ({ path }) => path === '/change-password',
          handler: tell(mails, 'passwordChanged', 'forgotten-password'),
        },
      ],
    },
  };
}

function limitPerAddress(attempts: Attempts) {
  return createAuthMiddleware(async (ctx) => {
    const limit = perAddress[ctx.path];
    if (!limit) return;
    const { allowed, retryAfter } = await attempts.consume(addressKey(limit.kind, ctx.body), limit.rule);
    if (!allowed) throw new APIError('TOO_MANY_REQUESTS', { code: 'TOO_MANY', retryAfter });
  });
}

function forgetAttempts(attempts: Attempts) {
  return createAuthMiddleware(async (ctx) => {
    if (!(ctx.context.returned instanceof Error)) await attempts.forget(addressKey('password', ctx.body));
  });
}

/** A session alone, perhaps left open on a shared computer, must not move or end an account. */
function requirePassword() {
  return createAuthMiddleware(async (ctx) => {
    const session = await getSessionFromCtx(ctx);
    if (!session) return;
    const account = await ctx.context.internalAdapter.findCredentialAccount(session.user.id);
    if (!account?.password) {
      const age = Date.now() - new Date(session.session.createdAt).getTime();
      if (age > FRESH_MS) throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_FRESH' });
      return;
    }
    const password = String((ctx.body as { password?: unknown }).password ?? '');
    const isRight = await ctx.context.password.verify({ hash: account.password, password });
    if (!isRight) throw new APIError('BAD_REQUEST', { code: 'INVALID_PASSWORD' });
  });
}

/** The link in a letter to a new address opens no session by itself: the address may be mistyped, and be a stranger's. */
function requireOwnSession() {
  return createAuthMiddleware(async (ctx) => {
    const token = (ctx.query as { token?: unknown } | undefined)?.token;
    if (typeof token !== 'string' || !newAddressIn(token)) return;
    if (!(await getSessionFromCtx(ctx))) throw new APIError('UNAUTHORIZED', { code: 'SIGN_IN_FIRST' });
  });
}

/** Writes to the address that the account had until now, so that its owner notices what a stranger does. */
function tell(mails: AccountMails, letter: AccountLetter, path: string) {
  return createAuthMiddleware(async (ctx) => {
    const user = ctx.context.session?.user;
    if (user && !(ctx.context.returned instanceof Error)) await mails.send(letter, addresseeOf(user), path);
  });
}

function addressKey(kind: string, body: unknown): string {
  const { email } = body as { email?: unknown };
  return `${kind}:${createHash('sha256').update(String(email).toLowerCase()).digest('base64url')}`;
}
