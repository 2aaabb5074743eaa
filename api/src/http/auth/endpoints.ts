import { z } from 'zod';
import { locales } from '@inclusive/localisation/locale';
import { backupCodeOf } from '../../accounts/backup-codes.ts';
import { whyWeakPassword } from '../../accounts/password.rules.ts';
import { qrOf } from '../../shared/qr.ts';

export interface Endpoint {
  method: 'GET' | 'POST';
  /** better-auth answers some of our POSTs as a GET, with the input as its query. */
  inner?: 'GET';
  /** Everything that better-auth gets to see of the request's body. */
  takes: z.ZodType<Record<string, unknown>>;
  /** Fields of better-auth's answer that leave the server: never a session's token. */
  gives: readonly string[];
  /** The field at which a refusal of better-auth belongs. */
  faultAt?: Record<string, string>;
  /** What we add to better-auth's answer. */
  adds?: (body: Record<string, unknown>) => object;
  /** Answered no sooner than this, in ms, so that time tells nothing of who has an account. */
  floor?: number;
}

const email = z.string().trim().min(1).max(254).pipe(z.email());
const heldPassword = z.string().min(1).max(128);
const token = z.string().min(1).max(2000);
const name = z.string().trim().min(1).max(120);
const nothing = z.object({});

/** A path of our own site, in one of its languages. */
export const returnPath = z
  .string()
  .regex(/^\/(lv|lt|en)(?:[/?][^\\\s]*)?$/)
  .max(500);

const back = { returnTo: returnPath.optional().catch(undefined) };
const withReturn = <T extends { returnTo?: string | undefined }>({ returnTo, ...rest }: T) => ({
  ...rest,
  ...(returnTo && { callbackURL: returnTo }),
});

function newPassword(password: string, context: z.RefinementCtx, owner?: string, path = 'password'): void {
  const code = whyWeakPassword(password, owner);
  if (code) context.addIssue({ code: 'custom', message: code, path: [path] });
}

const signUp = z
  .object({ name, email, password: z.string().min(1), locale: z.enum(locales), ...back })
  .superRefine((input, context) => newPassword(input.password, context, input.email))
  .transform(withReturn);

const changedPassword = z
  .object({ currentPassword: heldPassword, newPassword: z.string().min(1) })
  .superRefine((input, context) => newPassword(input.newPassword, context, undefined, 'newPassword'))
  .transform((input) => ({ ...input, revokeOtherSessions: true }));

const resetPassword = z
  .object({ token, newPassword: z.string().min(1) })
  .superRefine((input, context) => newPassword(input.newPassword, context, undefined, 'newPassword'));

const code = z.string().trim().min(1).max(20);
const addressed = z.object({ email, ...back }).transform(withReturn);
const post = (rest: Partial<Endpoint>): Endpoint => ({ method: 'POST', takes: nothing, gives: [], ...rest });

/** The whole of better-auth that is open to the outside, by path under /api/auth. */
export const endpoints: Record<string, Endpoint> = {
  'sign-up/email': post({ takes: signUp, floor: 300 }),
  'sign-in/email': post({
    takes: z.object({ email, password: heldPassword, ...back }).transform(withReturn),
    gives: ['twoFactorRedirect'],
  }),
  'sign-in/magic-link': post({ takes: addressed, floor: 300 }),
  'magic-link/verify': post({ inner: 'GET', takes: z.object({ token }), gives: ['twoFactorRedirect'] }),
  'verify-email': post({ inner: 'GET', takes: z.object({ token }) }),
  'send-verification-email': post({ takes: addressed, floor: 600 }),
  'request-password-reset': post({ takes: z.object({ email }), floor: 300 }),
  'reset-password': post({ takes: resetPassword }),
  'sign-out': post({}),
  'revoke-sessions': post({}),
  'change-password': post({ takes: changedPassword, faultAt: { INVALID_PASSWORD: 'currentPassword' } }),
  'change-email': post({
    takes: z.object({ newEmail: email, password: z.string().max(128).default(''), ...back }).transform(withReturn),
    faultAt: { INVALID_PASSWORD: 'password', EMAIL_IS_THE_SAME: 'newEmail' },
  }),
  'delete-user': post({
    takes: z.object({ password: z.string().max(128).default('') }),
    faultAt: { INVALID_PASSWORD: 'password' },
  }),
  'two-factor/enable': post({
    takes: z.object({ password: heldPassword }),
    gives: ['totpURI', 'backupCodes'],
    adds: ({ totpURI }) => ({ qr: qrOf(String(totpURI)) }),
    faultAt: { INVALID_PASSWORD: 'password' },
  }),
  'two-factor/disable': post({
    takes: z.object({ password: heldPassword }),
    faultAt: { INVALID_PASSWORD: 'password' },
  }),
  'two-factor/generate-backup-codes': post({
    takes: z.object({ password: heldPassword }),
    gives: ['backupCodes'],
    faultAt: { INVALID_PASSWORD: 'password' },
  }),
  'two-factor/verify-totp': post({
    takes: z.object({ code: code.transform((typed) => typed.replaceAll(/\s/g, '')) }),
    faultAt: { INVALID_CODE: 'code' },
  }),
  'two-factor/verify-backup-code': post({
    takes: z.object({ code: code.transform(backupCodeOf) }),
    faultAt: { INVALID_BACKUP_CODE: 'code' },
  }),
  'passkey/generate-register-options': { method: 'GET', takes: nothing, gives: ['*'] },
  'passkey/generate-authenticate-options': { method: 'GET', takes: nothing, gives: ['*'] },
  'passkey/verify-registration': post({
    takes: z.object({ name, response: z.record(z.string(), z.unknown()) }),
    gives: ['id', 'name'],
  }),
  'passkey/verify-authentication': post({ takes: z.object({ response: z.record(z.string(), z.unknown()) }) }),
  'passkey/delete-passkey': post({ takes: z.object({ id: z.uuid() }) }),
};
