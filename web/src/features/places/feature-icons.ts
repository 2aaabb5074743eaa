import { type RoomFeature, roomFeatures } from '@inclusive/course-content/room';
import type { IconName } from '../../shared/components/icon-names.ts';

/** What a room can have, in the order of asking for it. */
export const featureIcons = {
  'step-free': 'wheelchair',
  'accessible-toilet': 'toilet',
  'quiet-corner': 'armchair',
  'adjustable-light': 'sun-dim',
  'sign-language': 'hand-waving',
  'sensory-kit': 'basket',
  parking: 'car',
  'guide-dog': 'dog',
  tablet: 'device-tablet',
  'large-print': 'text-aa',
  'easy-language-books': 'book-open-text',
} as const satisfies Record<RoomFeature, IconName>;

export type Feature = RoomFeature;

export const features = roomFeatures;

export function isFeature(text: string): text is Feature {
  return Object.hasOwn(featureIcons, text);
}
