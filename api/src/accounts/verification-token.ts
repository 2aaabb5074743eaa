/** The new address that a verification token (a JWT) is about; undefined when it confirms the present one. */
export function newAddressIn(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const { updateTo } = claims as { updateTo?: unknown };
    return typeof updateTo === 'string' ? updateTo : undefined;
  } catch {
    return undefined;
  }
}
