/** Credentials in one status list: the least that Bitstring Status List allows, so that none stands out. */
export const LIST_LENGTH = 131_072;

/** Where a credential stands among the status lists, by its running number from 1. */
export function statusPlaceOf(position: number): { list: number; index: number } {
  return { list: Math.floor(position / LIST_LENGTH) + 1, index: position % LIST_LENGTH };
}
