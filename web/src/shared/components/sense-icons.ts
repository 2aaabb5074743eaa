import type { IconName } from './icon-names.ts';

export const senseIcons = {
  sight: 'eye',
  hearing: 'ear',
  touch: 'hand-palm',
  smell: 'flower',
  taste: 'coffee',
  movement: 'person-simple-walk',
} as const satisfies Record<string, IconName>;
