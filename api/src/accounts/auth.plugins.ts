import { passkey } from '@better-auth/passkey';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError } from 'better-auth/api';
import { magicLink, twoFactor } from 'better-auth/plugins';
import { addresseeOf } from './account-mails.ts';
import { passkeySchema, secondFactorSchema } from './auth.columns.ts';
import { type AuthParts, returnPathIn } from './auth.parts.ts';
import { policies } from './auth.policies.ts';
import { newBackupCodes } from './backup-codes.ts';

export function authPlugins(parts: AuthParts): BetterAuthPlugin[] {
  return [policies(parts.attempts, parts.mails), linkByMail(parts), secondFactor(), keys(parts)];
}

function linkByMail({ mails }: AuthParts): BetterAuthPlugin {
  return magicLink({
    disableSignUp: true,
    expiresIn: 15 * 60,
    storeToken: 'hashed',
    sendMagicLink: async ({ email, token, url }, ctx) => {
      const found = await ctx?.context.internalAdapter.findUserByEmail(email);
      if (!found) return;
      await mails.send('signInLink', addresseeOf(found.user), 'sign-in/link', { token, return: returnPathIn(url) });
    },
  });
}

/** A link by mail is one factor, as a password is: better-auth asks for the second one after a password only. */
function secondFactor(): BetterAuthPlugin {
  const plugin = twoFactor({
    issuer: 'INCLUSIVE',
    schema: secondFactorSchema,
    backupCodeOptions: { customBackupCodesGenerate: newBackupCodes },
  });
  const after = plugin.hooks.after.map(({ matcher, handler }) => ({
    matcher: (context: Parameters<typeof matcher>[0]) => matcher(context) || context.path === '/magic-link/verify',
    handler,
  }));
  return { ...plugin, hooks: { after } };
}

function keys({ config }: AuthParts): BetterAuthPlugin {
  return passkey({
    rpID: new URL(config.publicUrl).hostname,
    rpName: 'INCLUSIVE',
    origin: config.publicUrl,
    schema: passkeySchema,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: { afterVerification: ({ verification }) => requireVerifiedUser(verification.registrationInfo) },
    authentication: { afterVerification: ({ verification }) => requireVerifiedUser(verification.authenticationInfo) },
    advanced: { webAuthnChallengeCookie: 'passkey' },
  });
}

/** A passkey replaces password and second factor only when its device has checked who holds it. */
function requireVerifiedUser(info: { userVerified: boolean } | undefined): void {
  if (!info?.userVerified) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' });
}
