export const prizeKinds = ['jury', 'public'] as const;
export type PrizeKind = (typeof prizeKinds)[number];

/** Feelings that a contest may ask for. */
export const emotions = ['joy', 'calm', 'hope', 'sadness', 'anger', 'fear', 'tired', 'surprise'] as const;
