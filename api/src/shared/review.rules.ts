interface Submitted {
  state: 'editing' | 'submitted';
  submittedBy: string | null;
}

/** Why a person cannot decide about a draft; undefined where they can. Who hands in does not decide. */
export function whyNotToDecide(
  { personId }: { personId: string },
  { state, submittedBy }: Submitted,
): string | undefined {
  if (state !== 'submitted') return 'NOT_SUBMITTED';
  return submittedBy === personId ? 'OWN_WORK' : undefined;
}
