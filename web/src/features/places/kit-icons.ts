import type { KitKind } from '@inclusive/course-content/room';
import type { IconName } from '../../shared/components/icon-names.ts';

export const kitIcons: Record<KitKind, IconName> = {
  headphones: 'headphones',
  blanket: 'rug',
  cushion: 'couch',
  tent: 'tent',
  book: 'book-open-text',
  tactile: 'hand-palm',
  light: 'lamp',
  sound: 'music-notes',
  scent: 'flower',
  movement: 'person-simple-walk',
  timer: 'hourglass',
  cards: 'cards',
  tablet: 'device-tablet',
  other: 'package',
};

export function kitIcon(kind: string): IconName {
  return Object.hasOwn(kitIcons, kind) ? kitIcons[kind as KitKind] : kitIcons.other;
}
