import { z } from 'zod';
import { BADGES_CONTEXT, VC_CONTEXT } from './issuer.ts';

const moment = z.iso.datetime({ offset: true });
const text = z.string().min(1);
const typed = (name: string) => z.array(z.string()).refine((types) => types.includes(name));

const achievement = z.object({
  id: z.url(),
  type: typed('Achievement'),
  name: text,
  description: text,
  criteria: z.union([z.object({ id: z.url() }), z.object({ narrative: text })]),
});

const identity = z.object({
  type: z.literal('IdentityObject'),
  hashed: z.literal(true),
  identityHash: z.string().regex(/^sha256\$[0-9a-f]{64}$/),
  identityType: z.literal('emailAddress'),
  salt: text,
});

/** What Open Badges 3.0 and the Verifiable Credentials Data Model 2.0 ask of the credentials that the platform issues. */
export const credentialSchema = z.object({
  '@context': z.tuple([z.literal(VC_CONTEXT), z.literal(BADGES_CONTEXT)], z.string()),
  id: z.string().startsWith('urn:uuid:'),
  type: typed('VerifiableCredential').and(typed('OpenBadgeCredential')),
  issuer: z.object({ id: z.string().startsWith('did:web:'), type: typed('Profile'), name: text }),
  validFrom: moment,
  validUntil: moment.optional(),
  name: text,
  credentialSubject: z.object({ type: typed('AchievementSubject'), identifier: z.array(identity).min(1), achievement }),
  credentialStatus: z.object({
    type: z.literal('BitstringStatusListEntry'),
    statusListIndex: z.string().regex(/^\d+$/),
  }),
  proof: z.object({
    type: z.literal('DataIntegrityProof'),
    cryptosuite: z.literal('eddsa-rdfc-2022'),
    proofPurpose: z.literal('assertionMethod'),
    verificationMethod: text,
    proofValue: text,
  }),
});
