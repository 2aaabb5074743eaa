const states = ['valid', 'expired', 'revoked', 'replaced', 'unknown', 'unconfirmed'] as const;

export type State = (typeof states)[number];

/** A state that this version of the pages does not know is not confirmed by them. */
export function stateOf(state: string): State {
  return states.find((known) => known === state) ?? 'unconfirmed';
}
