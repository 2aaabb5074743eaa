/** better-auth's names in the code, and what the columns of the schema `auth` are called. */
export const columns = {
  user: snake(['emailVerified', 'createdAt', 'updatedAt']),
  session: snake(['userId', 'expiresAt', 'ipAddress', 'userAgent', 'createdAt', 'updatedAt']),
  account: snake([
    'accountId',
    'providerId',
    'userId',
    'accessToken',
    'refreshToken',
    'idToken',
    'accessTokenExpiresAt',
    'refreshTokenExpiresAt',
    'createdAt',
    'updatedAt',
  ]),
  verification: snake(['expiresAt', 'createdAt', 'updatedAt']),
};

export const secondFactorSchema = {
  user: { fields: snake(['twoFactorEnabled']) },
  twoFactor: {
    modelName: 'two_factor',
    fields: snake(['backupCodes', 'userId', 'failedVerificationCount', 'lockedUntil']),
  },
};

export const passkeySchema = {
  passkey: {
    fields: {
      ...snake(['publicKey', 'userId', 'deviceType', 'backedUp', 'createdAt']),
      credentialID: 'credential_id',
    },
  },
};

function snake<const Name extends string>(names: readonly Name[]): Record<Name, string> {
  const snaked = names.map((name) => [name, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]);
  return Object.fromEntries(snaked) as Record<Name, string>;
}
