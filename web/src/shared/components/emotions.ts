import type { IconName } from './icon-names.ts';

/** The emotions that photos and moods are named by; each has a tint and an ink among the tokens. */
export const emotions = ['joy', 'calm', 'hope', 'sadness', 'anger', 'fear', 'tired', 'surprise'] as const;

export type Emotion = (typeof emotions)[number];

export const emotionIcons: Record<Emotion, IconName> = {
  joy: 'sun',
  calm: 'leaf',
  hope: 'plant',
  sadness: 'cloud-rain',
  anger: 'fire',
  fear: 'wind',
  tired: 'moon',
  surprise: 'sparkle',
};
