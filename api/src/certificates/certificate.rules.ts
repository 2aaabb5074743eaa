export interface CertificateFacts {
  revokedAt: string | null;
  replacedBy: string | null;
  expiresAt: string | null;
}

export type CertificateState = 'valid' | 'expired' | 'revoked' | 'replaced';

/** What a certificate is at a moment. One that was replaced stays replaced, whatever else befell it. */
export function stateOf({ revokedAt, replacedBy, expiresAt }: CertificateFacts, now: Date): CertificateState {
  if (replacedBy) return 'replaced';
  if (revokedAt) return 'revoked';
  return expiresAt && Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'valid';
}

/** When a certificate of a course whose rule gives it so many months runs out; the last day of a shorter month. */
export function expiryOf(completedAt: Date, validMonths: number | undefined): Date | null {
  if (!validMonths) return null;
  const expiry = new Date(completedAt);
  expiry.setUTCDate(1);
  expiry.setUTCMonth(expiry.getUTCMonth() + validMonths);
  const lastDay = new Date(Date.UTC(expiry.getUTCFullYear(), expiry.getUTCMonth() + 1, 0)).getUTCDate();
  expiry.setUTCDate(Math.min(completedAt.getUTCDate(), lastDay));
  return expiry;
}

export const revocationReasons = ['ISSUED_IN_ERROR', 'RULES_BROKEN', 'HOLDER_ASKED', 'OTHER'] as const;

export type RevocationReason = (typeof revocationReasons)[number];

export const reissueReasons = ['NAME_CORRECTED', 'LOST'] as const;

export function whyNotRevocable(facts: CertificateFacts): 'ALREADY_REPLACED' | 'ALREADY_REVOKED' | undefined {
  if (facts.replacedBy) return 'ALREADY_REPLACED';
  return facts.revokedAt ? 'ALREADY_REVOKED' : undefined;
}

export function whyNotReissuable(
  facts: CertificateFacts & { personId: string | null },
): 'ALREADY_REPLACED' | 'HOLDER_GONE' | undefined {
  if (facts.replacedBy) return 'ALREADY_REPLACED';
  return facts.personId ? undefined : 'HOLDER_GONE';
}
