import type { Feature } from '@inclusive/bibliography/vocabulary';
import type { IconName } from '../../shared/components/icon-names.ts';

export const featureIcons: Record<Feature, IconName> = {
  'large-print': 'text-aa',
  braille: 'dots-six-vertical',
  'easy-language': 'chat-circle-text',
  audio: 'speaker-high',
  tactile: 'hand-palm',
  'pop-up': 'stack',
  pictograms: 'images',
  wordless: 'image',
  'high-contrast': 'circle-half',
  flaps: 'book-open-text',
  'sound-buttons': 'music-notes',
  scented: 'flower',
};
