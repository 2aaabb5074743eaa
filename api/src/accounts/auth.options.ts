import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { PostgresDialect } from 'kysely';
import { addresseeOf } from './account-mails.ts';
import { columns } from './auth.columns.ts';
import { type AuthParts, CLIENT_ADDRESS, returnPathIn } from './auth.parts.ts';
import { authPlugins } from './auth.plugins.ts';
import { passwordLength } from './password.rules.ts';
import { newAddressIn } from './verification-token.ts';

const DAY = 86_400;

export type BetterAuth = Pick<ReturnType<typeof betterAuth>, 'handler'>;

export function openAuth(parts: AuthParts): BetterAuth {
  return betterAuth(authOptions(parts));
}

export function authOptions(parts: AuthParts): BetterAuthOptions {
  const { config, pool, attempts } = parts;
  return {
    appName: 'INCLUSIVE',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: config.secret,
    database: { dialect: new PostgresDialect({ pool }), type: 'postgres', schemaName: 'auth', transaction: true },
    user: userOptions(parts),
    session: {
      fields: columns.session,
      expiresIn: 30 * DAY,
      updateAge: DAY,
      freshAge: DAY,
      cookieCache: { enabled: false },
    },
    account: { fields: columns.account, accountLinking: { enabled: false } },
    verification: { fields: columns.verification, storeIdentifier: 'hashed' },
    emailAndPassword: passwordOptions(parts),
    emailVerification: verificationOptions(parts),
    rateLimit: { enabled: true, window: 60, max: 120, customStorage: attempts, customRules: limits },
    plugins: authPlugins(parts),
    advanced: {
      cookiePrefix: 'inclusive',
      useSecureCookies: config.publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      database: { generateId: 'uuid' },
    },
    experimental: { instrumentation: { enabled: false } },
    logger: {
      level: 'error',
      disableColors: true,
      log: (_level, message, ...rest) => logErrors(parts, [message, ...rest]),
    },
    onAPIError: { onError: (error) => logErrors(parts, [error]) },
  };
}

/** Refusals are answers, not errors. */
function logErrors({ logError }: AuthParts, said: unknown[]): void {
  if (!said.some((part) => part instanceof APIError)) logError(said);
}

/** Per client address and minute; a whole class behind one address signs up together. */
const limits = {
  '/sign-in/*': { window: 60, max: 60 },
  '/sign-up/*': { window: 60, max: 60 },
  '/send-verification-email': { window: 60, max: 30 },
  '/request-password-reset': { window: 60, max: 30 },
  '/reset-password': { window: 60, max: 20 },
  '/change-*': { window: 60, max: 20 },
  '/delete-user': { window: 60, max: 10 },
  '/two-factor/*': { window: 60, max: 30 },
};

function userOptions({ isLastAdministrator }: AuthParts): BetterAuthOptions['user'] {
  return {
    fields: columns.user,
    additionalFields: {
      locale: { type: 'string', required: true, input: true },
      isAdministrator: {
        type: 'boolean',
        fieldName: 'is_administrator',
        required: false,
        input: false,
        returned: false,
      },
    },
    changeEmail: { enabled: true },
    deleteUser: {
      enabled: true,
      beforeDelete: async ({ id }) => {
        if (await isLastAdministrator(id)) throw new APIError('CONFLICT', { code: 'LAST_ADMINISTRATOR' });
      },
    },
  };
}

function passwordOptions({ mails, onProvenAddress }: AuthParts): BetterAuthOptions['emailAndPassword'] {
  return {
    enabled: true,
    requireEmailVerification: true,
    autoSignIn: false,
    minPasswordLength: passwordLength.min,
    maxPasswordLength: passwordLength.max,
    revokeSessionsOnPasswordReset: true,
    resetPasswordTokenExpiresIn: 3600,
    onExistingUserSignUp: async ({ user }) => {
      await mails.send('alreadyRegistered', addresseeOf(user), 'sign-in');
    },
    sendResetPassword: async ({ user, token }) => {
      await mails.send('resetPassword', addresseeOf(user), 'reset-password', { token });
    },
    onPasswordReset: async ({ user }) => {
      await onProvenAddress(user.id);
      await mails.send('passwordChanged', addresseeOf(user), 'forgotten-password');
    },
  };
}

function verificationOptions({ mails }: AuthParts): BetterAuthOptions['emailVerification'] {
  return {
    sendOnSignUp: true,
    sendOnSignIn: true,
    expiresIn: DAY,
    sendVerificationEmail: async ({ user, url, token }) => {
      const kind = newAddressIn(token) ? 'confirmNewAddress' : 'confirmAddress';
      await mails.send(kind, addresseeOf(user), 'confirm-address', {
        token,
        return: returnPathIn(url),
        ...(kind === 'confirmNewAddress' && { for: 'email' }),
      });
    },
  };
}
