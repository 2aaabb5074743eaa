import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { from } from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue, verifyCredential } from '@digitalbazaar/vc';
import { documentLoader } from './document-loader.ts';

/** The credential with a Data Integrity proof, eddsa-rdfc-2022; the key is a Multikey with its secret half. */
export async function proven<C extends object>(credential: C, key: object, now: Date): Promise<C & { proof: object }> {
  const signer = (await from(key)).signer();
  const suite = new DataIntegrityProof({ signer, cryptosuite, date: now });
  return issue({ credential, suite, documentLoader: documentLoader(), now });
}

/** Whether the proof is of one of the keys in the documents that are known, and of this very credential. */
export async function isProven(
  credential: object,
  documents: ReadonlyMap<string, unknown>,
  now: Date,
): Promise<boolean> {
  const { verified } = await verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: documentLoader(documents),
    checkStatus: () => Promise.resolve({ verified: true }),
    now,
  });
  return verified;
}
