export const prizeKinds = ['jury', 'public'] as const;
export type PrizeKind = (typeof prizeKinds)[number];
