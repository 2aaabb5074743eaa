import { Injectable } from '@nestjs/common';
import type { Locale } from '@inclusive/localisation/locale';
import { Config } from '../../shared/config.ts';
import { qrOf } from '../../shared/qr.ts';
import { Seal } from '../../shared/secrets/seal.ts';
import type { ReleaseRole, ReleaseState } from './release.rules.ts';
import type { AskedRelease, NamedRelease } from './releases.graphql.ts';

/** What nobody reads in the database. */
export interface ReleaseDetails {
  name: string;
  email: string | null;
  token: string;
}

/** A row of `RELEASES_OF_PHOTO`. */
export interface SealedRelease {
  id: string;
  role: ReleaseRole;
  state: ReleaseState;
  locale: Locale;
  sealedDetails: string;
}

@Injectable()
export class ReleaseDetailsSeal {
  constructor(
    private readonly sealing: Seal,
    private readonly config: Config,
  ) {}

  seal(details: ReleaseDetails): string {
    return this.sealing.seal(JSON.stringify(details));
  }

  open(sealedDetails: string): ReleaseDetails {
    return JSON.parse(this.sealing.open(sealedDetails)) as ReleaseDetails;
  }

  linkOf(token: string, locale: Locale): string {
    return `${this.config.publicUrl}/${locale}/releases/${token}`;
  }

  /** For organisers: who it is, and nothing that would let them answer. */
  named({ id, role, state, sealedDetails }: SealedRelease): NamedRelease {
    return { id, role, state, name: this.open(sealedDetails).name };
  }

  /** For the author: the link too, where it is the author who passes it on. */
  asked(release: SealedRelease): AskedRelease {
    const { email, token } = this.open(release.sealedDetails);
    const isPassedOn = email === null && release.state === 'asked';
    const link = isPassedOn ? this.linkOf(token, release.locale) : null;
    const qr = link === null ? undefined : qrOf(link);
    return { ...this.named(release), link, qrSize: qr?.size ?? null, qrPath: qr?.path ?? null };
  }
}
