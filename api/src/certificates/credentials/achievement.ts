import { createHash } from 'node:crypto';
import type { Locale } from '@inclusive/localisation/locale';
import { BADGES_CONTEXT, VC_CONTEXT } from './issuer.ts';
import { statusPlaceOf } from './status-place.ts';

export interface Achieved {
  /** Id of the certificate. */
  id: string;
  /** As it is shown. */
  number: string;
  email: string;
  /** Makes the hash of the address one of this credential alone. */
  salt: string;
  title: string;
  locale: Locale;
  partner: string;
  courseSlug: string;
  minutes: number;
  completedAt: string;
  issuedAt: Date;
  expiresAt: Date | null;
  statusPosition: number;
}

interface IssuedBy {
  profile: object;
  publicUrl: string;
}

/** An Open Badges 3.0 AchievementCredential: what was achieved; who did it only as a salted hash of their address. */
export function achievementCredential(achieved: Achieved, { profile, publicUrl }: IssuedBy) {
  const { id, number, title, locale, issuedAt, expiresAt, completedAt, courseSlug } = achieved;
  const course = `${publicUrl}/${locale}/courses/${courseSlug}`;
  return {
    '@context': [VC_CONTEXT, BADGES_CONTEXT],
    id: `urn:uuid:${id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: profile,
    validFrom: seconds(issuedAt),
    ...(expiresAt && { validUntil: seconds(expiresAt) }),
    awardedDate: seconds(new Date(completedAt)),
    name: title,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [identityOf(achieved)],
      licenseNumber: number,
      achievement: {
        id: course,
        type: ['Achievement'],
        achievementType: 'Course',
        name: title,
        description: descriptions[locale](achieved),
        criteria: { id: course, narrative: criteria[locale] },
        inLanguage: locale,
      },
    },
    credentialStatus: statusEntryOf(achieved.statusPosition, publicUrl),
  };
}

/** `sha256$` and the hash of address and salt, as Open Badges 3.0 has it. */
function identityOf({ email, salt }: Achieved) {
  const identityHash = `sha256$${createHash('sha256')
    .update(email + salt)
    .digest('hex')}`;
  return { type: 'IdentityObject', hashed: true, identityHash, identityType: 'emailAddress', salt };
}

function statusEntryOf(position: number, publicUrl: string) {
  const { list, index } = statusPlaceOf(position);
  const address = `${publicUrl}/credentials/status/${list}`;
  return {
    id: `${address}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: address,
  };
}

export function seconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

type Words = (achieved: Achieved) => string;

const hours = ({ minutes }: Achieved, locale: Locale) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(minutes / 60);

const descriptions: Record<Locale, Words> = {
  lv: (achieved) => `E-kurss „${achieved.title}”. Apjoms: ${hours(achieved, 'lv')} h. Partneris: ${achieved.partner}.`,
  lt: (achieved) =>
    `E. kursas „${achieved.title}“. Apimtis: ${hours(achieved, 'lt')} val. Partneris: ${achieved.partner}.`,
  en: (achieved) => `E-course “${achieved.title}”. Length: ${hours(achieved, 'en')} h. Partner: ${achieved.partner}.`,
};

const criteria: Record<Locale, string> = {
  lv: 'Apgūtas visas kursa nodarbības un nokārtots viss, ko kurss prasa.',
  lt: 'Baigtos visos kurso pamokos ir atlikta viskas, ko kursas reikalauja.',
  en: 'All lessons of the course are done, and all that the course asks for is passed.',
};
