import { registerEnumType } from '@nestjs/graphql';
import { GraphQLScalarType } from 'graphql';
import { prizeKinds } from './contest-parts.rules.ts';
import { contestStates } from './contest-state.rules.ts';
import { photoReasons } from './checking/checking.rules.ts';
import { licences } from './licence.rules.ts';
import { photoStates, submitters } from './photo.rules.ts';
import { releaseRoles, releaseStates } from './releases/release.rules.ts';
import type { Rendition } from './pipeline/renditions.ts';

export function enumOf<T extends string>(name: string, values: readonly T[]): { [Value in T]: Value } {
  const all = Object.fromEntries(values.map((value) => [value, value])) as { [Value in T]: Value };
  registerEnumType(all, { name });
  return all;
}

export const ContestStateEnum = enumOf('ContestState', contestStates);
export const PrizeKindEnum = enumOf('ContestPrizeKind', prizeKinds);
export const PhotoStateEnum = enumOf('PhotoState', photoStates);
export const PhotoReasonEnum = enumOf('PhotoReason', photoReasons);
export const SubmitterEnum = enumOf('PhotoSubmitter', submitters);
export const ReleaseRoleEnum = enumOf('ReleaseRole', releaseRoles);
export const ReleaseStateEnum = enumOf('ReleaseState', releaseStates);
export const LicenceEnum = enumOf('PhotoLicence', licences);

export const PhotoFiles = new GraphQLScalarType<Rendition[], Rendition[]>({
  name: 'PhotoFiles',
  description:
    'Encodings of a photo, by type, the smallest first: [{"name": "….webp", "type": "webp" | "avif", "width", "height", "bytes"}]; the address is /media/<name>.',
  serialize: (value) => value as Rendition[],
  parseValue: () => {
    throw new TypeError('files are an answer, not an input');
  },
});
