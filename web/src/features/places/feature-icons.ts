import type { IconName } from '../../shared/components/icon-names.ts';

/** What a room can have, in the order of asking for it. */
export const featureIcons = {
  'step-free': 'wheelchair',
  'accessible-toilet': 'toilet',
  'quiet-corner': 'armchair',
  'adjustable-light': 'sun-dim',
  'sensory-kit': 'basket',
  parking: 'car',
  'guide-dog': 'dog',
  tablet: 'device-tablet',
  'large-print': 'text-aa',
  'easy-language-books': 'book-open-text',
} as const satisfies Record<string, IconName>;

export type Feature = keyof typeof featureIcons;

export const features = Object.keys(featureIcons) as Feature[];

export function isFeature(text: string): text is Feature {
  return Object.hasOwn(featureIcons, text);
}
