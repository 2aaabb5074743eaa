import { ReissueCertificateDocument, RevokeCertificateDocument } from '../../shared/operations/graphql.ts';
import { faults, type FormAction, redirectTo } from '../../shared/routing/action.ts';
import { pathTo } from '../../shared/routing/paths.ts';

export const revocationReasons = ['ISSUED_IN_ERROR', 'RULES_BROKEN', 'HOLDER_ASKED', 'OTHER'] as const;

export const reissueReasons = ['NAME_CORRECTED', 'LOST'] as const;

/** Revokes or issues anew, and goes back to the certificate that is there then. */
export const changeCertificate: FormAction = async ({ api, form, params, locale }) => {
  const { slug = '', certificate: id = '', change } = params;
  const input = { id, reason: form.get('reason') };
  const isRevocation = change === 'revoke';
  const result = isRevocation
    ? (await api(RevokeCertificateDocument, { input })).revokeCertificate
    : (await api(ReissueCertificateDocument, { input })).reissueCertificate;
  if (result.__typename === 'Refused') return faults({ code: result.code, fields: result.faults });
  const done = isRevocation ? 'revoked' : 'reissued';
  const there = { slug, certificate: result.id };
  return redirectTo(pathTo(locale, '/organisations/$slug/certificates/$certificate', there, { done }));
};
